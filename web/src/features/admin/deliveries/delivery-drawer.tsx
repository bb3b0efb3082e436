import { useQuery } from '@tanstack/react-query';
import { Button, Drawer } from 'antd';
import { Link } from 'react-router';
import { answerOf, api } from '../../../api/client';
import { Badge } from '../../../codes/badge';
import { useOrgName } from '../../../codes/use-org-name';
import { useWords } from '../../../i18n/use-words';
import { LoadFailed } from '../../../shell/load-failed';
import { PageLoading } from '../../../shell/page-loading';
import { useFocusReturn } from '../../../shell/use-focus-return';
import { permits } from '../../../session/permission';
import { useMe } from '../../../session/useMe.query';
import styles from '../admin.module.css';
import type { Delivery, DeliveryDetail } from '../admin-shapes';
import { Moment } from '../moment';
import { SheetTable } from '../sheet-table';
import { TONES } from './delivery-states';
import { useReasonWords } from './use-reason-words';

interface Props {
  delivery: Pick<Delivery, 'outboxId' | 'receiver'>;
  onClose: () => void;
  /** Null: not the reader's to do. */
  replay: ((delivery: DeliveryDetail) => void) | null;
}

/** One delivery: what is sent, each attempt with its answer, and when the next one is. */
export function DeliveryDrawer({ delivery: { outboxId, receiver }, onClose, replay }: Props) {
  const { t, code } = useWords();
  const path = { outboxId, receiver };
  const { data, error, refetch } = useQuery({
    queryKey: ['deliveries', 'one', outboxId, receiver],
    queryFn: () => answerOf(api.GET('/api/v1/deliveries/{outboxId}/{receiver}', { params: { path } })),
  });
  useFocusReturn();
  return (
    <Drawer
      open
      size={640}
      title={data ? `${code('topic', data.topic)} → ${receiver}` : receiver}
      extra={
        data?.state === 'dead' &&
        replay && (
          <Button type="primary" onClick={() => replay(data)}>
            {t('deliveries.replayOne')}
          </Button>
        )
      }
      onClose={onClose}
    >
      {data ? (
        <Parts delivery={data} />
      ) : error ? (
        <LoadFailed error={error} retry={() => void refetch()} />
      ) : (
        <PageLoading />
      )}
    </Drawer>
  );
}

function Parts({ delivery }: { delivery: DeliveryDetail }) {
  const { t } = useWords();
  const orgName = useOrgName();
  const reason = useReasonWords();
  const { data: me } = useMe();
  const { state, org, caseId, caseNumber, createdAt, deliveredAt, nextAttemptAt, tries, headers, event } = delivery;
  return (
    <div className={styles.page} style={{ padding: 0 }}>
      <dl className={styles.facts}>
        <dt>{t('deliveries.state')}</dt>
        <dd>
          <Badge tone={TONES[state]}>{t(`deliveries.${state}`)}</Badge>
        </dd>
        <dt>{t('people.org')}</dt>
        <dd>{orgName(org)}</dd>
        <dt>{t('deliveries.case')}</dt>
        <dd>{permits(me, 'read-cases') ? <Link to={`/cases/${caseId}`}>{caseNumber ?? caseId}</Link> : caseNumber}</dd>
        <dt>{t('deliveries.at')}</dt>
        <dd>
          <Moment at={createdAt} />
        </dd>
        <dt>{t(deliveredAt ? 'deliveries.delivered' : 'deliveries.next')}</dt>
        <dd>
          <Moment at={deliveredAt ?? nextAttemptAt} />
        </dd>
      </dl>
      <section>
        <h2 className={styles.heading}>{t('deliveries.tries')}</h2>
        <SheetTable
          label={t('deliveries.tries')}
          rows={tries}
          rowKey={({ at }) => at}
          empty={t('deliveries.noTries')}
          columns={[
            { key: 'n', title: t('policy.order'), kind: 'number', show: (_, index) => index + 1 },
            { key: 'at', title: t('trail.at'), kind: 'moment', show: ({ at }) => <Moment at={at} /> },
            { key: 'status', title: t('deliveries.status'), kind: 'number', show: ({ status }) => status ?? '—' },
            { key: 'ms', title: t('deliveries.took'), kind: 'number', show: ({ ms }) => t('health.latency', { ms }) },
            {
              key: 'why',
              title: t('deliveries.outcome'),
              show: ({ reason: why, digest }) => (
                <>
                  <span className={styles.long}>{why === null ? t('deliveries.delivered') : reason(why)}</span>
                  {digest && (
                    <div className={styles.small} title={digest}>
                      {t('deliveries.digest')} <span className={styles.code}>{digest.slice(0, 12)}…</span>
                    </div>
                  )}
                </>
              ),
            },
          ]}
        />
      </section>
      <section>
        <h2 className={styles.heading}>{t('deliveries.content')}</h2>
        <p className={styles.small}>{t('deliveries.contentHint')}</p>
        <pre className={`${styles.sheet} ${styles.raw}`} tabIndex={0}>
          {Object.entries(headers)
            .map(([name, value]) => `${name}: ${value}`)
            .join('\n')}
          {'\n\n'}
          {JSON.stringify(event, null, 2)}
        </pre>
      </section>
    </div>
  );
}
