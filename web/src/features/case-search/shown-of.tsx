import { useLanguage } from '../../i18n/language';
import { useWords } from '../../i18n/use-words';
import { useCaseCount } from './useCaseCount.query';
import type { CaseFilters } from './useCases.query';

/** How many are listed, and of how many. */
export function ShownOf({ filters, shown, hasMore }: { filters: CaseFilters; shown: number; hasMore: boolean }) {
  const { t } = useWords();
  const language = useLanguage();
  const { data: found, isPlaceholderData } = useCaseCount(filters, hasMore);
  const all = found && !isPlaceholderData ? `${found.count.toLocaleString(language)}${found.more ? '+' : ''}` : '…';
  return <span role="status">{hasMore ? t('search.shownOf', { n: shown, all }) : t('inbox.shown', { n: shown })}</span>;
}
