import { Button, Popconfirm } from 'antd';
import { useState } from 'react';
import { answerOf, api } from '../../../api/client';
import { useWords } from '../../../i18n/use-words';
import { messages } from '../../../messages/messages';
import { permits } from '../../../session/permission';
import { useMe } from '../../../session/useMe.query';
import styles from '../admin.module.css';
import type { Receiver } from '../admin-shapes';
import { Renew } from '../renew';
import { ShownOnce } from '../shown-once';
import { Turn } from '../turn';
import { useAct } from '../use-act';
import { useReasonWords } from './use-reason-words';

/** What an administrator does with one receiver. */
export function ReceiverActions({ receiver, change }: { receiver: Receiver; change: () => void }) {
  const { id, kind, active, dead } = receiver;
  const { t } = useWords();
  const { data: me } = useMe();
  const reason = useReasonWords();
  const [shown, setShown] = useState<{ secret: string | null } | null>(null);
  const path = { id };
  const turn = useAct({
    act: (next: boolean) => answerOf(api.PATCH('/api/v1/receivers/{id}', { params: { path }, body: { active: next } })),
    refresh: [['receivers']],
  });
  const renew = useAct({
    act: (graceHours: number, key) =>
      answerOf(
        api.POST('/api/v1/receivers/{id}/secret', {
          params: { path, header: { 'Idempotency-Key': key } },
          body: { graceHours },
        }),
      ),
    refresh: [['receivers']],
    whenDone: setShown,
  });
  const test = useAct({
    act: () => answerOf(api.POST('/api/v1/receivers/{id}/test', { params: { path } })),
    refresh: [],
    whenDone: ({ delivered, status, reason: why, ms }) => {
      if (delivered) messages.success(t('receivers.tested', { id, status: status ?? 0, ms }));
      else messages.error(t('receivers.testFailed', { id, reason: reason(why) }));
    },
  });
  const replay = useAct({
    act: () => answerOf(api.POST('/api/v1/receivers/{id}/replay', { params: { path } })),
    refresh: [['receivers'], ['deliveries']],
    whenDone: ({ replayed }) => messages.success(t('receivers.replayed', { n: replayed })),
  });
  const administers = permits(me, 'administer');
  return (
    <div className={styles.actions}>
      {administers && (
        <>
          <Button size="small" onClick={change}>
            {t('orgs.change')}
          </Button>
          <Turn
            active={active}
            ask={t('receivers.stopAsk', { id })}
            isPending={turn.isPending}
            turn={() => turn.mutate(!active)}
          />
        </>
      )}
      {administers && kind === 'webhook' && (
        <>
          <Button size="small" loading={test.isPending} onClick={() => test.mutate(undefined)}>
            {t('receivers.test')}
          </Button>
          <Renew label={t('receivers.renew')} isPending={renew.isPending} renew={renew.mutate} />
        </>
      )}
      {dead > 0 && permits(me, 'replay-deliveries') && (
        <Popconfirm
          title={t('receivers.replayAsk', { n: dead })}
          okText={t('receivers.replay')}
          cancelText={t('action.cancel')}
          onConfirm={() => replay.mutate(undefined)}
        >
          <Button size="small" loading={replay.isPending}>
            {t('receivers.replay')}
          </Button>
        </Popconfirm>
      )}
      {shown && (
        <ShownOnce title={t('receivers.secretOf', { id })} secret={shown.secret} onClose={() => setShown(null)} />
      )}
    </div>
  );
}
