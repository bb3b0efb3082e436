import { useCallback } from 'react';
import { Chart, type Colours } from './chart';

const HEIGHT = 200;
/** More bars than so many have no number above them: the table beside them has. */
const MOST_LABELLED = 10;

export interface Series {
  name: string;
  data: number[];
}

interface Props {
  label: string;
  /** Below the bars. */
  names: string[];
  series: Series[];
  /** A bar was clicked: its series and its place. */
  onPick: (series: number, index: number) => void;
}

/** Bars side by side, a colour for each series. */
export function BarChart({ label, names, series, onPick }: Props) {
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
        label: { show: names.length * series.length <= MOST_LABELLED, position: 'top', color: text },
      })),
    }),
    // The figures themselves: a new answer with the same ones redraws nothing.
    [JSON.stringify([names, series])],
  );
  return <Chart label={label} height={HEIGHT} option={option} onPick={onPick} />;
}
