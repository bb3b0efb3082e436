import { useCallback } from 'react';
import { useSearchParams } from 'react-router';
import { useWords } from '../../../i18n/use-words';
import { Chart, type Colours } from '../../dashboard/chart';
import type { Content } from '../shapes';
import type { Pivot } from './pivot';
import { useKeyWords } from './use-key-words';

const HEIGHT = 200;
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
  const option = useCallback(
    ({ text, line, accent, ok, warned, overdue }: Colours) => ({
      animation: false,
      color: [accent, ok, warned, overdue],
      textStyle: { color: text },
      grid: { left: 8, right: 12, top: series.length > 1 ? 34 : 24, bottom: 4, containLabel: true },
      legend: { show: series.length > 1, top: 0, left: 0, textStyle: { color: text }, itemWidth: 12, itemHeight: 8 },
      tooltip: { trigger: 'item', confine: true },
      xAxis: {
        type: 'category',
        data: names,
        axisTick: { show: false },
        axisLine: { lineStyle: { color: line } },
        axisLabel: { color: text, interval: 0, width: 84, overflow: 'break' },
      },
      yAxis: {
        type: 'value',
        minInterval: 1,
        splitNumber: 3,
        splitLine: { lineStyle: { color: line } },
        axisLabel: { color: text },
      },
      series: series.map((one) => ({
        ...one,
        type: 'bar',
        barMaxWidth: 28,
        itemStyle: { borderRadius: [3, 3, 0, 0] },
        label: { show: lines.length * series.length <= MOST, position: 'top', color: text },
      })),
    }),
    // The figures themselves: a new answer with the same ones redraws nothing.
    [JSON.stringify([names, series])],
  );
  const pick = (at: number, index: number): void => {
    const [org, second] = orgs;
    const [line, measure] = [lines[index], shown[at]];
    // A bar of several centres is no one figure: their lines are below.
    if (!drills || !org || second || !line || !measure) return;
    setParams({ content, org, key: line.key, measure });
  };
  if (shown.length === 0) return null;
  return <Chart label={t('reports.chart', { title })} height={HEIGHT} option={option} onPick={pick} />;
}
