import { Segmented, Select } from 'antd';
import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { percent } from '../../../../../domain/shared/percent';
import { useLanguage } from '../../../i18n/language';
import { useWords } from '../../../i18n/use-words';
import { LoadFailed } from '../../../shell/load-failed';
import { PageLoading } from '../../../shell/page-loading';
import { PageState } from '../../../shell/page-state';
import { durationWords } from '../../../time/duration';
import styles from './timeliness.module.css';
import { daysOf, PERIODS, since } from './period';
import { TimelinessChart } from './timeliness-chart';
import { TimelinessTable } from './timeliness-table';
import { useTimeliness } from './useTimeliness.query';

const HEADINGS = ['org', 'origin'] as const;

/** Timeliness of knowledge (信息发布及时率): what was done within its limits, by whose work it was. */
export function TimelinessPage() {
  const words = useWords();
  const { t } = words;
  const language = useLanguage();
  const [params, setParams] = useSearchParams();
  const days = daysOf(params.get('days'));
  const by = params.get('by') === 'origin' ? 'origin' : 'org';
  const from = useMemo(() => since(days, Date.now()), [days]);
  const figures = useTimeliness({ from, by });
  const change = (next: Record<string, string>) => setParams({ days: String(days), by, ...next }, { replace: true });
  if (!figures.data)
    return figures.error ? <LoadFailed error={figures.error} retry={() => void figures.refetch()} /> : <PageLoading />;
  const { total, rows } = figures.data;
  const said: [label: string, value: string][] = [
    ['timeliness.share', total.done === 0 ? t('form.none') : `${percent(total.share)}%`],
    ['timeliness.done', total.done.toLocaleString(language)],
    ['timeliness.median', total.done === 0 ? t('form.none') : durationWords(total.medianMinutes * 60_000, words)],
    ['timeliness.open', total.open.toLocaleString(language)],
    ['timeliness.overdue', total.overdue.toLocaleString(language)],
  ];
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <h1 className={styles.title}>{t('knowledge.timeliness')}</h1>
        <Select
          aria-label={t('timeliness.period')}
          className={styles.period}
          value={days}
          options={PERIODS.map((value) => ({ value, label: t('timeliness.days', { n: value }) }))}
          onChange={(value) => change({ days: String(value) })}
        />
        <Segmented
          aria-label={t('timeliness.heading')}
          value={by}
          options={HEADINGS.map((value) => ({ value, label: t(`timeliness.by.${value}`) }))}
          onChange={(value) => change({ by: value })}
        />
      </div>
      <dl className={styles.figures}>
        {said.map(([label, value]) => (
          <div key={label}>
            <dt>{t(label)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {rows.length === 0 ? (
        <PageState title={t('timeliness.empty')} hint={t('timeliness.emptyHint')} />
      ) : (
        <>
          <TimelinessChart rows={rows} />
          <TimelinessTable rows={rows} />
        </>
      )}
    </div>
  );
}
