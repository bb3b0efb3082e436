import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
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
import { SheetTable } from '../sheet-table';
import { ShownOnce } from '../shown-once';
import { ReceiverActions } from './receiver-actions';
import { ReceiverForm, type WithSecret } from './receiver-form';
import { useReceivers } from './useReceivers.query';

/** Where deliveries go, what waits and died there; stopped, started, and given new secrets here. */
export function ReceiversPage() {
  const { t, code } = useWords();
  const orgName = useOrgName();
  const topic = (value: string) => (value === '*' ? t('receivers.everything') : code('topic', value));
  const { data: me } = useMe();
  const { data, error, refetch } = useReceivers();
  const [form, setForm] = useState<Receiver | 'new' | null>(null);
  const [made, setMade] = useState<WithSecret | null>(null);
  if (!data) return error ? <LoadFailed error={error} retry={() => void refetch()} /> : <PageLoading />;
  return (
    <div className={styles.page}>
      <div className={styles.titleRow}>
        <h1 className={styles.title}>{t('admin.page.receivers')}</h1>
        {permits(me, 'administer') && (
          <Button type="primary" onClick={() => setForm('new')}>
            {t('receivers.add')}
          </Button>
        )}
      </div>
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
                <div className={styles.small}>{topics.map(topic).join(t('people.joint'))}</div>
              </>
            ),
          },
          {
            key: 'state',
            title: t('deliveries.state'),
            show: (receiver) => (
              <>
                <State receiver={receiver} />
                {receiver.oldSecretUntil && (
                  <div className={styles.small}>
                    {t('receivers.oldUntil')} <Moment at={receiver.oldSecretUntil} />
                  </div>
                )}
              </>
            ),
          },
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
            key: 'do',
            title: <span className="visually-hidden">{t('receivers.actions')}</span>,
            show: (receiver) => <ReceiverActions receiver={receiver} change={() => setForm(receiver)} />,
          },
        ]}
      />
      {form && (
        <ReceiverForm
          receiver={form === 'new' ? null : form}
          onClose={() => setForm(null)}
          whenDone={(secret) => {
            setForm(null);
            if (secret?.secret) setMade(secret);
          }}
        />
      )}
      {made && (
        <ShownOnce
          title={t('receivers.secretOf', { id: made.id })}
          secret={made.secret}
          onClose={() => setMade(null)}
        />
      )}
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
