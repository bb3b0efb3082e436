import { useCallback } from 'react';
import { BEST } from '../../../../../domain/quality-check/scoring-form';
import { useWords } from '../../../i18n/use-words';
import { HeadsTable } from '../../../list/heads-table';
import sheets from '../../../list/sheets.module.css';
import { Chart, type Colours } from '../../dashboard/chart';
import table from '../../knowledge/table.module.css';
import styles from '../quality.module.css';
import type { QualityReport } from '../shapes';
import { meanGrade } from './item-means';

const GRADES = Array.from({ length: BEST + 1 }, (_, grade) => grade);
const HEIGHT = 250;

/** How often each item of the form got which grade, and how often each fatal fault was found. */
export function ItemsPanel({ report }: { report: QualityReport }) {
  const { t } = useWords();
  const { items, fatal } = report;
  const names = items.map(({ item }) => t(`quality.item.${item}`));
  const series = GRADES.map((grade) => t('quality.grade', { n: grade }));
  const option = useCallback(
    ({ text, line, overdue, warned, accent, ok }: Colours) => ({
      animation: false,
      textStyle: { color: text },
      grid: { left: 8, right: 12, top: 30, bottom: 4, containLabel: true },
      legend: { top: 0, textStyle: { color: text }, itemWidth: 12, itemHeight: 8 },
      tooltip: { trigger: 'item', confine: true },
      xAxis: {
        type: 'value',
        minInterval: 1,
        splitLine: { lineStyle: { color: line } },
        axisLabel: { color: text },
      },
      yAxis: {
        type: 'category',
        inverse: true,
        data: names,
        axisTick: { show: false },
        axisLine: { lineStyle: { color: line } },
        axisLabel: { color: text },
      },
      series: GRADES.map((grade) => ({
        name: series[grade],
        type: 'bar',
        stack: 'grades',
        barMaxWidth: 18,
        itemStyle: { color: [overdue, overdue, warned, warned, accent, ok][grade], opacity: grade % 2 ? 0.65 : 1 },
        data: items.map(({ counts }) => counts[grade] ?? 0),
      })),
    }),
    [JSON.stringify([items, names, series])],
  );
  const title = t('quality.byItem');
  return (
    <section className={sheets.sheet} aria-label={title}>
      <h2 className={sheets.heading}>{title}</h2>
      <Chart label={t('quality.chart', { title })} height={HEIGHT} option={option} onPick={() => {}} />
      <HeadsTable
        label={t('quality.table', { title })}
        heads={[
          { name: t('quality.itemHead') },
          ...[t('quality.weight'), ...GRADES.map((grade) => series[grade]!), t('quality.meanGrade')].map((name) => ({
            name,
            isNumber: true,
          })),
        ]}
      >
        {items.map((one) => (
          <tr key={one.item}>
            <th scope="row">
              {t(`quality.item.${one.item}`)} <span className={styles.soft}>{t(`quality.part.${one.part}`)}</span>
            </th>
            <td className={table.number}>{one.weight}</td>
            {GRADES.map((grade) => (
              <td key={grade} className={table.number}>
                {one.counts[grade]}
              </td>
            ))}
            <td className={table.number}>{meanGrade(one)?.toFixed(2) ?? '–'}</td>
          </tr>
        ))}
      </HeadsTable>
      <p className={styles.hint}>
        {t('quality.fatalCounts')}{' '}
        {fatal.map(({ fault, count }) => `${t(`quality.fatal.${fault}`)} ${count}`).join(t('quality.joint'))}
      </p>
    </section>
  );
}
