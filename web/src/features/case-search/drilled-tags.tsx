import { Tag } from 'antd';
import { useOrgName } from '../../codes/use-org-name';
import { useLanguage } from '../../i18n/language';
import { useWords } from '../../i18n/use-words';
import { fullMoment } from '../../time/moment-words';
import type { CaseFilters } from './useCases.query';

const TEXTS = [
  ...(['process', 'org', 'kind', 'category', 'outcome', 'cause'] as const),
  ...(['openedFrom', 'openedBefore', 'closedFrom', 'closedBefore'] as const),
];
const FLAGS = ['fromAfar', 'open', 'breached'] as const;
const NAMES = [...TEXTS, ...FLAGS];
type Name = (typeof NAMES)[number];
/** Those whose values have words of their own. */
const CODES = ['process', 'kind', 'category', 'outcome', 'cause'] as const;
const isCode = (name: Name): name is (typeof CODES)[number] => CODES.some((one) => one === name);

/** Filters that the address names and the head of the page has no field for; it has one for what is open. */
export function drilledFrom(params: URLSearchParams): CaseFilters {
  const texts = TEXTS.flatMap((name) => {
    const value = params.get(name);
    return value ? [[name, value] as const] : [];
  });
  const flags = FLAGS.flatMap((name) => {
    const value = params.get(name);
    return value === null || (name === 'open' && value === 'true') ? [] : [[name, value === 'true'] as const];
  });
  return {
    ...Object.fromEntries<string | boolean>([...texts, ...flags]),
    ...(params.get('below') === 'false' && params.get('org') && { below: false }),
  };
}

/** What the list is narrowed to, each to be taken away. */
export function DrilledTags({ drilled, change }: { drilled: CaseFilters; change: (kept: CaseFilters) => void }) {
  const { t, code } = useWords();
  const language = useLanguage();
  const orgName = useOrgName();
  const wordOf = (name: Name, value: string | boolean): string => {
    if (typeof value === 'boolean') return t(`search.${name}.${value}`);
    if (name === 'org') return drilled.below === false ? t('search.itself', { org: orgName(value) }) : orgName(value);
    if (isCode(name)) return code(name, value);
    return t(`search.${name}`, { at: fullMoment(value, language) });
  };
  const without = (name: Name): CaseFilters => {
    const kept = Object.entries(drilled).filter(([other]) => other !== name && !(name === 'org' && other === 'below'));
    return Object.fromEntries(kept);
  };
  return NAMES.map((name) => {
    const value = drilled[name];
    return (
      value !== undefined && (
        <Tag key={name} closable onClose={() => change(without(name))}>
          {wordOf(name, value)}
        </Tag>
      )
    );
  });
}
