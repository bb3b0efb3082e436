import type { EChartsCoreOption, EChartsType } from 'echarts/core';
import { useEffect, useRef } from 'react';
import { useIsDark } from '../../theme/theme-mode';
import styles from './dashboard.module.css';

export interface Colours {
  text: string;
  line: string;
  accent: string;
  overdue: string;
  ok: string;
  warned: string;
  sheet: string;
}

const NAMES = {
  text: '--text-soft',
  line: '--line',
  accent: '--accent',
  overdue: '--overdue',
  ok: '--ok',
  warned: '--warned',
  sheet: '--sheet',
};

function coloursNow(): Colours {
  const style = getComputedStyle(document.documentElement);
  return Object.fromEntries(
    Object.entries(NAMES).map(([name, variable]) => [name, style.getPropertyValue(variable).trim()]),
  ) as unknown as Colours;
}

interface Props {
  label: string;
  height: number;
  option: (colours: Colours) => EChartsCoreOption;
  /** A mark was clicked: its series and its place. */
  onPick: (series: number, index: number) => void;
}

/** A chart in the colours of the theme. ECharts comes when the first one is shown; the table beside it says the same. */
export function Chart({ label, height, option, onPick }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const chart = useRef<EChartsType | null>(null);
  const latest = useRef({ option, onPick });
  latest.current = { option, onPick };
  const isDark = useIsDark();
  useEffect(() => {
    let gone = false;
    const watcher = new ResizeObserver(() => chart.current?.resize());
    void import('./echarts-parts').then(({ init }) => {
      if (gone || !place.current) return;
      chart.current = init(place.current);
      chart.current.on('click', ({ seriesIndex = 0, dataIndex = 0 }) => latest.current.onPick(seriesIndex, dataIndex));
      chart.current.setOption(latest.current.option(coloursNow()));
      watcher.observe(place.current);
    });
    return () => {
      gone = true;
      watcher.disconnect();
      chart.current?.dispose();
      chart.current = null;
    };
  }, []);
  useEffect(() => {
    chart.current?.setOption(option(coloursNow()), { notMerge: true });
  }, [option, isDark]);
  return <div ref={place} role="img" aria-label={label} className={styles.chart} style={{ height }} />;
}
