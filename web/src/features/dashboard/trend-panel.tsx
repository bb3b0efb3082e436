import { useCallback } from 'react';
import { Link, useNavigate } from 'react-router';
import type { Dashboard } from '../../api/shapes';
import { useLanguage } from '../../i18n/language';
import { useWords } from '../../i18n/use-words';
import { dateWords } from '../../time/moment-words';
import { Chart, type Colours } from './chart';
import styles from './dashboard.module.css';
import { casesLink, dueWithin } from './links';
import { Panel } from './panel';

const LINES = ['opened', 'closed', 'due', 'breached'] as const;
type Line = (typeof LINES)[number];
const LABELS: Record<Line, string> = {
  opened: 'dashboard.opened',
  closed: 'dashboard.closed',
  due: 'dashboard.due',
  breached: 'dashboard.dueBreached',
};

type Day = Dashboard['trend'][number];

/** What a day's figure leads to. */
function linkOf(line: Line, { period }: Day, place: { org?: string }): string {
  if (line === 'opened') return casesLink(place, { openedFrom: period.from, openedBefore: period.to });
  if (line === 'closed') return casesLink(place, { closedFrom: period.from, closedBefore: period.to });
  return line === 'due' ? dueWithin(place, period) : dueWithin(place, period, true);
}

/** Thirty days: what came, what was finished, what was due and how much of it was late. */
export function TrendPanel({ board: { trend }, place }: { board: Dashboard; place: { org?: string } }) {
  const { t } = useWords();
  const language = useLanguage();
  const navigate = useNavigate();
  const option = useCallback(
    ({ text, line, accent, ok, overdue, sheet }: Colours) => ({
      animation: false,
      textStyle: { color: text },
      grid: { left: 8, right: 12, top: 32, bottom: 4, containLabel: true },
      legend: { top: 0, left: 0, itemWidth: 14, itemHeight: 10, textStyle: { color: text } },
      tooltip: {
        trigger: 'axis',
        confine: true,
        backgroundColor: sheet,
        borderColor: line,
        textStyle: { color: text },
      },
      xAxis: {
        type: 'category',
        data: trend.map(({ date }) => dateWords(date, language)),
        axisLine: { lineStyle: { color: line } },
        axisTick: { show: false },
        axisLabel: { color: text, hideOverlap: true },
      },
      yAxis: { type: 'value', minInterval: 1, splitLine: { lineStyle: { color: line } }, axisLabel: { color: text } },
      series: LINES.map((name, index) => ({
        name: t(LABELS[name]),
        type: name === 'due' || name === 'breached' ? 'bar' : 'line',
        barMaxWidth: 10,
        barGap: '-100%',
        symbolSize: 6,
        z: name === 'breached' ? 3 : name === 'due' ? 2 : 4,
        color: [accent, ok, text, overdue][index],
        itemStyle: { opacity: name === 'due' ? 0.3 : 1 },
        data: trend.map((day) => day[name]),
      })),
    }),
    [JSON.stringify(trend), t, language],
  );
  return (
    <div className={styles.wide}>
      <Panel
        title={t('dashboard.trend')}
        chart={
          <Chart
            label={t('dashboard.chart', { title: t('dashboard.trend') })}
            height={260}
            option={option}
            onPick={(series, index) => void navigate(linkOf(LINES[series]!, trend[index]!, place))}
          />
        }
        table={
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{t('dashboard.date')}</th>
                {LINES.map((line) => (
                  <th key={line} scope="col" className={styles.number}>
                    {t(LABELS[line])}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {[...trend].reverse().map((day) => (
                <tr key={day.date}>
                  <th scope="row">{dateWords(day.date, language)}</th>
                  {LINES.map((line) => (
                    <td key={line} className={styles.number}>
                      <Link to={linkOf(line, day, place)}>{day[line]}</Link>
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        }
      />
    </div>
  );
}
