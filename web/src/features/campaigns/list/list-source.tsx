import { useOrgName } from '../../../codes/use-org-name';
import { useLanguage } from '../../../i18n/language';
import { useWords } from '../../../i18n/use-words';
import { fullMoment } from '../../../time/moment-words';

const MOMENTS = ['openedFrom', 'openedBefore', 'closedFrom', 'closedBefore'];

/** What a list was made from: the file's name, or what was asked. */
export function ListSource({ from }: { from: Record<string, unknown> }) {
  const { t, code } = useWords();
  const orgName = useOrgName();
  const language = useLanguage();
  if (typeof from.file === 'string') return from.file;
  const wordOf = (name: string, value: string | boolean): string => {
    if (name === 'org') return orgName(String(value));
    if (name === 'by') return t('campaigns.query.dividedBy', { by: t(`campaigns.query.by_${value}`) });
    if (typeof value === 'boolean') return t(`campaigns.query.${name}_${value}`);
    if (MOMENTS.includes(name)) return t(`campaigns.query.said_${name}`, { at: fullMoment(value, language) });
    return code(name === 'tier' ? 'tier' : 'category', value);
  };
  const said = Object.entries(from).flatMap(([name, value]) =>
    typeof value === 'string' || typeof value === 'boolean' ? [wordOf(name, value)] : [],
  );
  return said.length === 0 ? t('campaigns.query.everybody') : said.join(' · ');
}
