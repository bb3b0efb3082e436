import { useCallback } from 'react';
import { Link, useNavigate } from 'react-router';
import { useWords } from '../../i18n/use-words';
import { Chart, type Colours } from './chart';
import styles from './dashboard.module.css';
import { Panel } from './panel';

export interface BreakdownRow {
  key: string;
  label: string;
  open: number;
  dueToday: number;
  breached: number;
  /** To what each of the three counts. */
  links: [open: string, dueToday: string, breached: string] | string[];
}

const MEASURES = ['open', 'dueToday', 'breached'] as const;
/** More bars than that are read in the table. */
const MOST_BARS = 16;
const BAR = 34;

/** Open, due today and breached by a heading, as bars side by side. */
export function BreakdownPanel({ title, head, rows }: { title: string; head: string; rows: BreakdownRow[] }) {
  const { t } = useWords();
  const navigate = useNavigate();
  const shown = [...rows]
    .sort((a, b) => b.open + b.breached - a.open - a.breached)
    .slice(0, MOST_BARS)
    .reverse();
  const option = useCallback(
    ({ text, line, accent, overdue, warned }: Colours) => ({
      animation: false,
      textStyle: { color: text },
      grid: { left: 8, right: 40, top: 28, bottom: 4, containLabel: true },
      legend: { top: 0, left: 0, itemWidth: 12, itemHeight: 12, textStyle: { color: text } },
      tooltip: { trigger: 'axis', axisPointer: { type: 'shadow' }, confine: true },
      xAxis: {
        type: 'value',
        minInterval: 1,
        splitNumber: 4,
        splitLine: { lineStyle: { color: line } },
        axisLabel: { color: text },
      },
      yAxis: {
        type: 'category',
        data: shown.map(({ label }) => label),
        axisTick: { show: false },
        axisLine: { lineStyle: { color: line } },
        axisLabel: { color: text, width: 152, overflow: 'break', lineHeight: 14 },
      },
      series: MEASURES.map((measure, index) => ({
        name: t(`dashboard.${measure}`),
        type: 'bar',
        barMaxWidth: 9,
        itemStyle: { color: [accent, warned, overdue][index] },
        data: shown.map((row) => row[measure]),
      })),
    }),
    // The figures themselves: a new answer with the same ones redraws nothing.
    [JSON.stringify(shown), t],
  );
  const table = (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{head}</th>
          {MEASURES.map((measure) => (
            <th key={measure} scope="col" className={styles.number}>
              {t(`dashboard.${measure}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, label, links, ...counts }) => (
          <tr key={key}>
            <th scope="row">{label}</th>
            {MEASURES.map((measure, index) => (
              <td key={measure} className={styles.number}>
                <Link to={links[index]!}>{counts[measure]}</Link>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
  return (
    <Panel
      title={title}
      table={rows.length === 0 ? <p className={styles.soft}>{t('dashboard.empty')}</p> : table}
      chart={
        rows.length > 0 && (
          <Chart
            label={t('dashboard.chart', { title })}
            height={Math.max(180, shown.length * BAR + 60)}
            option={option}
            onPick={(series, index) => void navigate(shown[index]!.links[series]!)}
          />
        )
      }
    />
  );
}
