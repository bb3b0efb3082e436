import { usePersonName } from '../../../codes/use-person-name';
import { useWords, type Vocabulary } from '../../../i18n/use-words';
import type { FigureName, Sides } from '../shapes';

/** What a figure counts by. */
const BY: Record<FigureName, Vocabulary | 'month' | 'person'> = {
  volume: 'outcome',
  'limits-kept': 'clock',
  'limits-passed': 'clock',
  'step-duration': 'step',
  'by-month': 'month',
  'by-person': 'person',
  returns: 'command',
  escalations: 'stage',
};

export const byOf = (figure: FigureName): string => BY[figure];

/** What a number is counted by, in words. */
export function useKeyWords(figure: FigureName): (sides: Pick<Sides, 'key' | 'person'>) => string {
  const { t, code } = useWords();
  const personName = usePersonName();
  const by = BY[figure];
  return ({ key, person }) => {
    if (by === 'month') return key;
    if (by === 'person') return person ? personName(person) : key;
    return by === 'outcome' && key === 'open' ? t('evaluations.open') : code(by, key);
  };
}
