import { useInfiniteQuery } from '@tanstack/react-query';
import { Button, Select } from 'antd';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { answerOf, api } from '../../../api/client';
import { Badge } from '../../../codes/badge';
import { useOrgName } from '../../../codes/use-org-name';
import { useWords } from '../../../i18n/use-words';
import { permits } from '../../../session/permission';
import { useMe } from '../../../session/useMe.query';
import { LoadFailed } from '../../../shell/load-failed';
import { PageLoading } from '../../../shell/page-loading';
import styles from '../admin.module.css';
import type { Delivery } from '../admin-shapes';
import { Moment } from '../moment';
import { SheetTable } from '../sheet-table';
import { DeliveryDrawer } from './delivery-drawer';
import { STATES, TONES } from './delivery-states';
import { RefusedReplays } from './refused-replays';
import { useReasonWords } from './use-reason-words';
import { MOST_REPLAYED, useReplay } from './use-replay';
import { useReceivers } from './useReceivers.query';
import { useClearing } from '../../../theme/clearing';

const keyOf = ({ outboxId, receiver }: Delivery) => `${outboxId}/${receiver}`;

function useDeliveries(receiver: string | undefined, state: (typeof STATES)[number] | undefined) {
  const query = useInfiniteQuery({
    queryKey: ['deliveries', receiver, state],
    queryFn: ({ pageParam }) =>
      answerOf(
        api.GET('/api/v1/deliveries', {
          params: {
            query: { ...(receiver && { receiver }), ...(state && { state }), ...(pageParam && { cursor: pageParam }) },
          },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });
  return { ...query, items: query.data?.pages.flatMap(({ items }) => items) ?? [] };
}

/** What left, waits or died on its way out; dead letters are sent again, one or many. */
export function DeliveriesPage() {
  const { t, code } = useWords();
  const clearing = useClearing();
  const orgName = useOrgName();
  const { data: me } = useMe();
  const [params, setParams] = useSearchParams();
  const receiver = params.get('receiver') || undefined;
  const state = STATES.find((one) => one === params.get('state'));
  const deliveries = useDeliveries(receiver, state);
  const { data: receivers } = useReceivers();
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set());
  const [open, setOpen] = useState<Delivery | null>(null);
  const reason = useReasonWords();
  const mayReplay = permits(me, 'replay-deliveries');
  const replay = useReplay(() => setMarked(new Set()));
  const set = (key: string, value?: string) => {
    const next = new URLSearchParams(params);
    if (value) next.set(key, value);
    else next.delete(key);
    setMarked(new Set());
    setParams(next);
  };
  const chosen = deliveries.items.filter((item) => marked.has(keyOf(item))).slice(0, MOST_REPLAYED);
  const toggle = (item: Delivery) => {
    const next = new Set(marked);
    if (!next.delete(keyOf(item))) next.add(keyOf(item));
    setMarked(next);
  };
  return (
    <div className={styles.page}>
      <div className={styles.titleRow}>
        <h1 className={styles.title}>{t('admin.page.deliveries')}</h1>
        {mayReplay && chosen.length > 0 && (
          <Button type="primary" loading={replay.isPending} onClick={() => replay.mutate(chosen)}>
            {t('deliveries.replayMany', { n: chosen.length })}
          </Button>
        )}
      </div>
      <div className={styles.filters}>
        <Select
          allowClear={clearing}
          className={styles.filter}
          placeholder={t('deliveries.receiver')}
          aria-label={t('deliveries.receiver')}
          value={receiver}
          options={(receivers?.items ?? []).map(({ id }) => ({ value: id, label: id }))}
          onChange={(value?: string) => set('receiver', value)}
        />
        <Select
          allowClear={clearing}
          className={styles.filter}
          placeholder={t('deliveries.state')}
          aria-label={t('deliveries.state')}
          value={state}
          options={STATES.map((value) => ({ value, label: t(`deliveries.${value}`) }))}
          onChange={(value?: string) => set('state', value)}
        />
      </div>
      <RefusedReplays refused={replay.refused} onClose={replay.forget} />
      {deliveries.isPending ? (
        <PageLoading />
      ) : deliveries.isError ? (
        <LoadFailed error={deliveries.error} retry={() => void deliveries.refetch()} />
      ) : (
        <SheetTable
          label={t('admin.page.deliveries')}
          rows={deliveries.items}
          rowKey={keyOf}
          empty={t('deliveries.none')}
          columns={[
            {
              key: 'mark',
              title: <span className="visually-hidden">{t('inbox.marks')}</span>,
              show: (item) =>
                item.state === 'dead' &&
                mayReplay && (
                  <input
                    type="checkbox"
                    checked={marked.has(keyOf(item))}
                    aria-label={t('inbox.mark', { number: item.caseNumber ?? item.topic })}
                    onChange={() => toggle(item)}
                  />
                ),
            },
            {
              key: 'at',
              title: t('deliveries.at'),
              kind: 'moment',
              show: ({ createdAt }) => <Moment at={createdAt} />,
            },
            {
              key: 'about',
              title: t('deliveries.about'),
              show: ({ topic, caseId, caseNumber, ...rest }) => (
                <>
                  <button
                    type="button"
                    className={styles.link}
                    onClick={() => setOpen({ topic, caseId, caseNumber, ...rest })}
                  >
                    {code('topic', topic)}
                  </button>
                  {caseNumber && permits(me, 'read-cases') ? (
                    <div>
                      <Link to={`/cases/${caseId}`} className={styles.keep}>
                        {caseNumber}
                      </Link>
                    </div>
                  ) : (
                    <div className={`${styles.small} ${styles.keep}`}>{caseNumber}</div>
                  )}
                </>
              ),
            },
            {
              key: 'to',
              title: t('deliveries.receiver'),
              show: (item) => (
                <>
                  {item.receiver}
                  <div className={styles.small}>{orgName(item.org)}</div>
                </>
              ),
            },
            {
              key: 'state',
              title: t('deliveries.state'),
              show: (item) => <Badge tone={TONES[item.state]}>{t(`deliveries.${item.state}`)}</Badge>,
            },
            { key: 'attempts', title: t('deliveries.attempts'), kind: 'number', show: ({ attempts }) => attempts },
            {
              key: 'when',
              title: t('deliveries.when'),
              kind: 'moment',
              show: ({ deliveredAt, nextAttemptAt }) => <Moment at={deliveredAt ?? nextAttemptAt} />,
            },
            {
              key: 'error',
              title: t('deliveries.error'),
              show: ({ lastError }) => <span className={styles.long}>{reason(lastError) || '—'}</span>,
            },
          ]}
        />
      )}
      {open && (
        <DeliveryDrawer
          delivery={open}
          onClose={() => setOpen(null)}
          replay={mayReplay ? (one) => replay.mutate([one]) : null}
        />
      )}
      {deliveries.hasNextPage && (
        <Button loading={deliveries.isFetchingNextPage} onClick={() => void deliveries.fetchNextPage()}>
          {t('action.loadMore')}
        </Button>
      )}
    </div>
  );
}
