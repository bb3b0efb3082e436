import { useLanguage } from '../../i18n/language';
import { useWords } from '../../i18n/use-words';
import { dayWords } from '../../time/moment-words';
import { dayOf } from '../audit/due-days';

interface Period {
  from: string | null;
  to: string | null;
}

/** The days whose cases are looked at; null: none yet. */
export function usePeriodWords(): (period: Period) => string | null {
  const { t } = useWords();
  const language = useLanguage();
  return ({ from, to }) => {
    if (from === null || to === null) return null;
    const [first, last] = [dayWords(dayOf(from), language), dayWords(dayOf(to, true), language)];
    return first === last ? first : t('evaluations.fromTo', { from: first, to: last });
  };
}
