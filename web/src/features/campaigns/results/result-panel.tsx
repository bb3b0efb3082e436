import { useCallback, type ReactNode } from 'react';
import { Link, useNavigate } from 'react-router';
import { useLanguage } from '../../../i18n/language';
import { useWords } from '../../../i18n/use-words';
import { Chart, type Colours } from '../../dashboard/chart';
import table from '../../knowledge/table.module.css';
import sheets from '../../../list/sheets.module.css';
import type { CampaignProgress } from '../shapes';
import type { Line } from './result-lines';

const HEIGHT = 190;

interface Props {
  title: string;
  strata: CampaignProgress['strata'];
  /** What is counted, in order. */
  columns: string[];
  /** The whole list first. */
  lines: Line[];
  /** The calls behind a number. */
  linkOf: (stratum: number | null, column: number) => string;
  more: { heads: string[]; of: (line: Line) => ReactNode[] };
}

/** One subject: bars of the whole list, and below them the table, by stratum too. */
export function ResultPanel({ title, strata, columns, lines, linkOf, more }: Props) {
  const { t } = useWords();
  const language = useLanguage();
  const navigate = useNavigate();
  const whole = lines.find(({ stratum }) => stratum === null)?.counts ?? [];
  const option = useCallback(
    ({ text, line, accent }: Colours) => ({
      animation: false,
      textStyle: { color: text },
      grid: { left: 8, right: 12, top: 24, bottom: 4, containLabel: true },
      tooltip: { trigger: 'item', confine: true },
      xAxis: {
        type: 'category',
        data: columns,
        axisTick: { show: false },
        axisLine: { lineStyle: { color: line } },
        axisLabel: { color: text, interval: 0 },
      },
      yAxis: {
        type: 'value',
        minInterval: 1,
        splitNumber: 3,
        splitLine: { lineStyle: { color: line } },
        axisLabel: { color: text },
      },
      series: [
        {
          name: title,
          type: 'bar',
          barMaxWidth: 36,
          itemStyle: { color: accent, borderRadius: [3, 3, 0, 0] },
          label: { show: true, position: 'top', color: text },
          data: whole,
        },
      ],
    }),
    // The figures themselves: a new answer with the same ones redraws nothing.
    [JSON.stringify([columns, whole]), title],
  );
  const nameOf = (stratum: number | null): string =>
    stratum === null
      ? t('campaigns.all')
      : strata.find(({ number }) => number === stratum)?.label || t('campaigns.noStratum');
  return (
    <section className={sheets.sheet} aria-label={title}>
      <h2 className={sheets.heading}>{title}</h2>
      <Chart
        label={t('campaigns.chart', { title })}
        height={HEIGHT}
        option={option}
        onPick={(_, index) => void navigate(linkOf(null, index))}
      />
      <div className={sheets.wide} role="region" aria-label={t('campaigns.table', { title })} tabIndex={0}>
        <table className={table.table}>
          <thead>
            <tr>
              <th scope="col">{t('campaigns.stratum')}</th>
              {[...columns, ...more.heads].map((head) => (
                <th key={head} scope="col" className={table.number}>
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <tr key={line.stratum}>
                <th scope="row">{nameOf(line.stratum)}</th>
                {line.counts.map((count, at) => (
                  <td key={columns[at]} className={table.number}>
                    {count === 0 ? count : <Link to={linkOf(line.stratum, at)}>{count.toLocaleString(language)}</Link>}
                  </td>
                ))}
                {more.of(line).map((cell, at) => (
                  <td key={more.heads[at]} className={table.number}>
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
