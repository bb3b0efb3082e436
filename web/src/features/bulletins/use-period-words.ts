import { useLanguage } from '../../i18n/language';
import { useWords } from '../../i18n/use-words';
import { momentWords } from '../../time/moment-words';
import { useNow } from '../../time/useNow';

/** From when until when something lasts, as short as it can be: an end on the day of the beginning is a time of it. */
export function usePeriodWords(): (from: string, until: string | null) => string {
  const { t } = useWords();
  const language = useLanguage();
  const now = useNow();
  return (from, until) => {
    const begin = momentWords(from, now, language);
    return until === null
      ? t('notice.openEnd', { from: begin })
      : t('notice.period', { from: begin, until: momentWords(until, Date.parse(from), language) });
  };
}
