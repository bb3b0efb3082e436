import { Link } from 'react-router';
import { Badge } from '../../../codes/badge';
import { useWords } from '../../../i18n/use-words';
import { LoadFailed } from '../../../shell/load-failed';
import { PageLoading } from '../../../shell/page-loading';
import styles from '../admin.module.css';
import type { SystemHealth } from '../admin-shapes';
import { Moment } from '../moment';
import { SheetTable } from '../sheet-table';
import { Figures } from './figures';
import { useSystemHealth } from './useSystemHealth.query';

/** How the parts are, who works, and what waits; asked again by itself. */
export function HealthPage() {
  const { t } = useWords();
  const { data, error, refetch } = useSystemHealth();
  if (!data) return error ? <LoadFailed error={error} retry={() => void refetch()} /> : <PageLoading />;
  return (
    <div className={styles.page}>
      <div className={styles.titleRow}>
        <h1 className={styles.title}>{t('admin.page.health')}</h1>
        <span className={styles.soft}>
          {t('health.asOf')} <Moment at={data.now} />
        </span>
      </div>
      <section className={styles.parts} aria-label={t('health.parts')}>
        {data.dependencies.map((part) => (
          <Part key={part.name} part={part} />
        ))}
      </section>
      {data.counts ? <Figures counts={data.counts} /> : <p className={styles.soft}>{t('health.noCounts')}</p>}
      <h2 className={styles.heading}>{t('health.workers')}</h2>
      <SheetTable
        label={t('health.workers')}
        rows={data.workers}
        rowKey={({ identity }) => identity}
        empty={t('health.noWorkers')}
        columns={[
          { key: 'identity', title: t('health.identity'), show: ({ identity }) => identity },
          {
            key: 'build',
            title: t('health.build'),
            show: ({ build }) => <span className={styles.code}>{build ?? '—'}</span>,
          },
          { key: 'seen', title: t('health.seen'), kind: 'moment', show: ({ seenAt }) => <Moment at={seenAt} /> },
        ]}
      />
      <dl className={`${styles.facts} ${styles.sheet} ${styles.padded}`}>
        <dt>{t('health.version')}</dt>
        <dd>{data.build.version}</dd>
        <dt>{t('health.node')}</dt>
        <dd>{data.build.node}</dd>
        <dt>{t('health.migration')}</dt>
        <dd className={styles.code}>{data.migration ?? '—'}</dd>
        <dt>{t('health.temporalPages')}</dt>
        <dd>
          {data.temporalUi ? (
            <>
              <a href={data.temporalUi} target="_blank" rel="noreferrer">
                {t('health.temporalUi')}
              </a>{' '}
              <Badge tone={data.temporalUiAnswers ? 'accent' : 'alarm'}>
                {t(data.temporalUiAnswers ? 'health.up' : 'health.down')}
              </Badge>
              {!data.temporalUiAnswers && <p className={styles.small}>{t('health.temporalUiAway')}</p>}
            </>
          ) : (
            t('health.noTemporalUi')
          )}
        </dd>
        <dt>{t('health.more')}</dt>
        <dd>
          <Link to="/admin/deliveries?state=dead">{t('health.deadLetters')}</Link>
        </dd>
      </dl>
    </div>
  );
}

function Part({ part }: { part: SystemHealth['dependencies'][number] }) {
  const { t } = useWords();
  const isUp = part.status === 'up';
  return (
    <div className={styles.card}>
      <div className={styles.titleRow}>
        <strong className={styles.title} style={{ fontSize: 14, lineHeight: '22px' }}>
          {t(`health.part.${part.name}`)}
        </strong>
        <Badge tone={isUp ? 'accent' : 'alarm'}>{t(isUp ? 'health.up' : 'health.down')}</Badge>
      </div>
      <p className={styles.small}>{isUp ? t('health.latency', { ms: part.latencyMs }) : part.reason}</p>
    </div>
  );
}
