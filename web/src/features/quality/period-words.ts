import { useCallback } from 'react';
import { useLanguage } from '../../i18n/language';
import { useWords } from '../../i18n/use-words';
import { dayWords, fullMoment } from '../../time/moment-words';
import { typedMoment } from '../../writing/draft/editor-values';
import type { Sampling } from './shapes';

const isMidnight = (at: string): boolean => typedMoment(at)!.endsWith('T00:00');
const dayOf = (at: number): string => typedMoment(at)!.slice(0, 10);

/** From when to when what was finished is looked at: by days where the days are whole. */
export function usePeriodWords(): (period: Pick<Sampling, 'from' | 'until'>) => string {
  const { t } = useWords();
  const language = useLanguage();
  return useCallback(
    ({ from, until }) => {
      const days = [dayOf(Date.parse(from)), dayOf(Date.parse(until) - 1)] as const;
      const [first, last] =
        isMidnight(from) && isMidnight(until)
          ? days.map((day) => dayWords(day, language))
          : [from, until].map((at) => fullMoment(at, language));
      return t('quality.period', { first: first!, last: last! });
    },
    [t, language],
  );
}
