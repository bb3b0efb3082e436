import { useSearchParams } from 'react-router';
import { useWords } from '../../../i18n/use-words';
import { BarChart } from '../../dashboard/bar-chart';
import type { Content } from '../shapes';
import type { Pivot } from './pivot';
import { useKeyWords } from './use-key-words';

/** More bars than this say nothing. */
const MOST = 10;

interface Props {
  content: Content;
  title: string;
  table: Pivot;
  drills: boolean;
}

/** Bars of all centres together, a colour for each measure; money is no number of cases and stays in the table. */
export function ContentChart({ content, title, table, drills }: Props) {
  const { t, code } = useWords();
  const keyWords = useKeyWords(content);
  const [, setParams] = useSearchParams();
  const { measures, orgs, whole } = table;
  const shown = measures.filter((measure) => measure !== 'amount-fen');
  const lines = whole.slice(0, MOST);
  const names = lines.map(({ key, person }) => keyWords(key, person));
  const series = shown.map((measure) => ({
    name: code('measure', measure),
    data: lines.map(({ values }) => values[measures.indexOf(measure)] ?? 0),
  }));
  const pick = (at: number, index: number): void => {
    const [org, second] = orgs;
    const [line, measure] = [lines[index], shown[at]];
    // A bar of several centres is no one figure: their lines are below.
    if (!drills || !org || second || !line || !measure) return;
    setParams({ content, org, key: line.key, measure });
  };
  if (shown.length === 0) return null;
  return <BarChart label={t('reports.chart', { title })} names={names} series={series} onPick={pick} />;
}
