import { useSearchParams } from 'react-router';
import { useWords } from '../../../i18n/use-words';
import { BarChart } from '../../dashboard/bar-chart';
import type { FigureName, Sides } from '../shapes';
import { useKeyWords } from './use-key-words';

/** More bars than this say nothing. */
const MOST = 12;
const WHEN = ['before', 'after'] as const;

interface Props {
  figure: FigureName;
  items: Sides[];
  isMeasured: boolean;
}

/** How much of it there was: months as they were counted; before and after, which differ in length, each a week. */
export function SpreadChart({ figure, items, isMeasured }: Props) {
  const { t } = useWords();
  const keyWords = useKeyWords(figure);
  const [, setParams] = useSearchParams();
  const isByMonth = figure === 'by-month';
  const size = (one: Sides): number => Math.max(one.before?.perWeek ?? 0, one.after?.perWeek ?? 0);
  const shown = isByMonth
    ? items.slice(-MOST)
    : [...items].sort((one, other) => size(other) - size(one)).slice(0, MOST);
  const sides = isMeasured ? WHEN : WHEN.slice(0, 1);
  const what = isByMonth || !isMeasured ? 'count' : 'perWeek';
  const pick = (at: number, index: number): void => {
    const [one, edition] = [shown[index], sides[at]];
    if (one && edition && one[edition]) setParams({ figure, edition, key: one.key });
  };
  return (
    <BarChart
      label={t('evaluations.chart', { title: t(`evaluations.figure.${figure}`), what: t(`evaluations.${what}`) })}
      names={shown.map(keyWords)}
      series={sides.map((when) => ({
        name: t(`evaluations.heads.${when}`, { name: t(`evaluations.${what}`) }),
        data: shown.map((one) => one[when]?.[what] ?? 0),
      }))}
      onPick={pick}
    />
  );
}
