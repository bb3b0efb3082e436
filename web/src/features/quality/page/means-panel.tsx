import { useCallback } from 'react';
import { Link, useNavigate } from 'react-router';
import { useLanguage } from '../../../i18n/language';
import { useWords } from '../../../i18n/use-words';
import { HeadsTable } from '../../../list/heads-table';
import sheets from '../../../list/sheets.module.css';
import { Chart, type Colours } from '../../dashboard/chart';
import table from '../../knowledge/table.module.css';
import { checksLink } from '../links';
import styles from '../quality.module.css';
import type { SampleFilters } from '../shapes';

interface Line {
  name: string;
  scored: number;
  mean: number | null;
  violations: number;
  /** The checks behind it. */
  filters: SampleFilters;
}

/** A chart shows so many, the worst; the table shows all. */
const MOST = 12;
const ROW_PX = 28;
const AROUND_PX = 44;
const NUMBERS = ['scored', 'mean', 'violations'] as const;

/** Mean scores side by side, worst first; the table says the same and leads to the checks. */
export function MeansPanel({ title, sampling, lines }: { title: string; sampling: string; lines: Line[] }) {
  const { t } = useWords();
  const language = useLanguage();
  const navigate = useNavigate();
  const charted = lines.slice(0, MOST);
  const option = useCallback(
    ({ text, line, accent, overdue }: Colours) => ({
      animation: false,
      textStyle: { color: text },
      grid: { left: 8, right: 36, top: 4, bottom: 4, containLabel: true },
      tooltip: { trigger: 'item', confine: true },
      xAxis: {
        type: 'value',
        max: 100,
        interval: 25,
        splitLine: { lineStyle: { color: line } },
        axisLabel: { color: text },
      },
      yAxis: {
        type: 'category',
        inverse: true,
        data: charted.map(({ name }) => name),
        axisTick: { show: false },
        axisLine: { lineStyle: { color: line } },
        axisLabel: { color: text, width: 130, overflow: 'truncate' },
      },
      series: [
        {
          name: title,
          type: 'bar',
          barMaxWidth: 16,
          label: { show: true, position: 'right', color: text },
          data: charted.map(({ mean, violations }) => ({
            value: mean,
            itemStyle: { color: violations > 0 ? overdue : accent, borderRadius: [0, 3, 3, 0] },
          })),
        },
      ],
    }),
    // The figures themselves: a new answer with the same ones redraws nothing.
    [JSON.stringify(charted), title],
  );
  const linked = (n: number, filters: SampleFilters) =>
    n === 0 ? n : <Link to={checksLink(sampling, filters)}>{n.toLocaleString(language)}</Link>;
  return (
    <section className={sheets.sheet} aria-label={title}>
      <h2 className={sheets.heading}>{title}</h2>
      <Chart
        label={t('quality.chart', { title })}
        height={charted.length * ROW_PX + AROUND_PX}
        option={option}
        onPick={(_, index) => void navigate(checksLink(sampling, charted[index]!.filters))}
      />
      <p className={styles.hint}>{t('quality.redHint')}</p>
      <HeadsTable
        label={t('quality.table', { title })}
        heads={[
          { name: title },
          ...NUMBERS.map((column) => ({ name: t(`quality.measure.${column}`), isNumber: true })),
        ]}
      >
        {lines.map(({ name, scored, mean, violations, filters }) => (
          <tr key={JSON.stringify(filters)}>
            <th scope="row">{name}</th>
            <td className={table.number}>{linked(scored, filters)}</td>
            <td className={table.number}>{mean ?? '–'}</td>
            <td className={table.number}>{linked(violations, { ...filters, violation: true })}</td>
          </tr>
        ))}
      </HeadsTable>
    </section>
  );
}
