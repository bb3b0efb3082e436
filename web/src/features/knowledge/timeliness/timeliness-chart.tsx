import { useCallback } from 'react';
import { useNavigate } from 'react-router';
import { percent } from '../../../../../domain/shared/percent';
import { useOrgName } from '../../../codes/use-org-name';
import { useWords } from '../../../i18n/use-words';
import { auditLink } from '../../audit/audit-filters';
import { Chart, type Colours } from '../../dashboard/chart';
import { byOrg, type TimelinessRow } from './rows';
import styles from './timeliness.module.css';

/** More are read in the table. */
const MOST_BARS = 31;
const BAR = 24;

/** Each organisation's share done in time, the worst on top; the table below says the same. */
export function TimelinessChart({ rows }: { rows: TimelinessRow[] }) {
  const { t } = useWords();
  const orgName = useOrgName();
  const navigate = useNavigate();
  const shown = byOrg(rows).slice(0, MOST_BARS).reverse();
  const option = useCallback(
    ({ text, line, accent, overdue }: Colours) => ({
      animation: false,
      textStyle: { color: text },
      grid: { left: 8, right: 48, top: 4, bottom: 4, containLabel: true },
      tooltip: { trigger: 'axis', axisPointer: { type: 'shadow' }, confine: true },
      xAxis: {
        type: 'value',
        max: 100,
        splitLine: { lineStyle: { color: line } },
        axisLabel: { color: text, formatter: '{value}%' },
      },
      yAxis: {
        type: 'category',
        data: shown.map(({ org }) => orgName(org)),
        axisTick: { show: false },
        axisLine: { lineStyle: { color: line } },
        axisLabel: { color: text },
      },
      series: [
        {
          name: t('timeliness.share'),
          type: 'bar',
          barMaxWidth: 14,
          label: { show: true, position: 'right', color: text, formatter: '{c}%' },
          data: shown.map(({ done, inTime }) => ({
            value: percent(inTime / done),
            itemStyle: { color: inTime < done ? overdue : accent },
          })),
        },
      ],
    }),
    [JSON.stringify(shown), orgName, t],
  );
  if (shown.length === 0) return null;
  return (
    <section className={styles.chart} aria-label={t('timeliness.share')}>
      <Chart
        label={t('timeliness.chart')}
        height={shown.length * BAR + 40}
        option={option}
        onPick={(_, index) => void navigate(auditLink({ org: shown[index]!.org, state: 'breached' }))}
      />
    </section>
  );
}
