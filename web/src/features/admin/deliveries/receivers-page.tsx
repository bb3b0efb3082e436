import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { answerOf, api } from '../../../api/client';
import { Badge } from '../../../codes/badge';
import { useOrgName } from '../../../codes/use-org-name';
import { useWords } from '../../../i18n/use-words';
import { permits } from '../../../session/permission';
import { useMe } from '../../../session/useMe.query';
import { LoadFailed } from '../../../shell/load-failed';
import { PageLoading } from '../../../shell/page-loading';
import { useNow } from '../../../time/useNow';
import styles from '../admin.module.css';
import type { Receiver } from '../admin-shapes';
import { Moment } from '../moment';
import { Renew } from '../renew';
import { SheetTable } from '../sheet-table';
import { ShownOnce } from '../shown-once';
import { useAct } from '../use-act';
import { useReceivers } from './useReceivers.query';

/** Where deliveries go, what waits and died there; stopped, started, and given new secrets here. */
export function ReceiversPage() {
  const { t } = useWords();
  const orgName = useOrgName();
  const { data: me } = useMe();
  const { data, error, refetch } = useReceivers();
  if (!data) return error ? <LoadFailed error={error} retry={() => void refetch()} /> : <PageLoading />;
  return (
    <div className={styles.page}>
      <h1 className={styles.title}>{t('admin.page.receivers')}</h1>
      <SheetTable
        label={t('admin.page.receivers')}
        rows={data.items}
        rowKey={({ id }) => id}
        empty={t('receivers.none')}
        columns={[
          {
            key: 'id',
            title: t('receivers.id'),
            show: ({ id, org }) => (
              <>
                {id}
                <div className={styles.small}>{orgName(org)}</div>
              </>
            ),
          },
          {
            key: 'url',
            title: t('receivers.url'),
            show: ({ kind, url, topics }) => (
              <>
                <span className={styles.code}>{url ?? t(`receivers.${kind}`)}</span>
                <div className={styles.small}>{topics.join(', ')}</div>
              </>
            ),
          },
          { key: 'state', title: t('deliveries.state'), show: (receiver) => <State receiver={receiver} /> },
          {
            key: 'waiting',
            title: t('deliveries.waiting'),
            kind: 'number',
            show: ({ id, waiting }) => <Link to={`/admin/deliveries?receiver=${id}&state=waiting`}>{waiting}</Link>,
          },
          {
            key: 'dead',
            title: t('deliveries.dead'),
            kind: 'number',
            show: ({ id, dead }) => <Link to={`/admin/deliveries?receiver=${id}&state=dead`}>{dead}</Link>,
          },
          {
            key: 'old',
            title: t('receivers.oldUntil'),
            kind: 'moment',
            show: ({ oldSecretUntil }) => <Moment at={oldSecretUntil} />,
          },
          ...(permits(me, 'administer')
            ? [
                {
                  key: 'do',
                  title: <span className="visually-hidden">{t('receivers.actions')}</span>,
                  show: (receiver: Receiver) => <Actions receiver={receiver} />,
                },
              ]
            : []),
        ]}
      />
    </div>
  );
}

function State({ receiver: { active, openUntil, failures } }: { receiver: Receiver }) {
  const { t } = useWords();
  const now = useNow();
  if (!active) return <Badge>{t('receivers.stopped')}</Badge>;
  if (openUntil && Date.parse(openUntil) > now)
    return <Badge tone="alarm">{t('receivers.broken', { n: failures })}</Badge>;
  return <Badge tone="accent">{t('receivers.running')}</Badge>;
}

function Actions({ receiver: { id, kind, active } }: { receiver: Receiver }) {
  const { t } = useWords();
  const [shown, setShown] = useState<{ secret: string | null } | null>(null);
  const turn = useAct({
    act: (next: boolean) =>
      answerOf(api.PATCH('/api/v1/receivers/{id}', { params: { path: { id } }, body: { active: next } })),
    refresh: [['receivers']],
  });
  const renew = useAct({
    act: (graceHours: number, key) =>
      answerOf(
        api.POST('/api/v1/receivers/{id}/secret', {
          params: { path: { id }, header: { 'Idempotency-Key': key } },
          body: { graceHours },
        }),
      ),
    refresh: [['receivers']],
    whenDone: setShown,
  });
  return (
    <div className={styles.actions}>
      <Button size="small" loading={turn.isPending} onClick={() => turn.mutate(!active)}>
        {t(active ? 'receivers.stop' : 'receivers.start')}
      </Button>
      {kind === 'webhook' && <Renew label={t('receivers.renew')} isPending={renew.isPending} renew={renew.mutate} />}
      {shown && (
        <ShownOnce title={t('receivers.secretOf', { id })} secret={shown.secret} onClose={() => setShown(null)} />
      )}
    </div>
  );
}
