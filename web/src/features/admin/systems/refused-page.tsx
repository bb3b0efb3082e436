import { useInfiniteQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { answerOf, api } from '../../../api/client';
import { useWords } from '../../../i18n/use-words';
import { LoadFailed } from '../../../shell/load-failed';
import { PageLoading } from '../../../shell/page-loading';
import styles from '../admin.module.css';
import { Moment } from '../moment';
import { SheetTable } from '../sheet-table';

/** Events that were refused, with the reason and what was posted. */
export function RefusedPage() {
  const { t } = useWords();
  const events = useInfiniteQuery({
    queryKey: ['refused-events'],
    queryFn: ({ pageParam }) =>
      answerOf(api.GET('/api/v1/events/refused', { params: { query: pageParam ? { cursor: pageParam } : {} } })),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });
  if (events.isPending) return <PageLoading />;
  if (events.isError) return <LoadFailed error={events.error} retry={() => void events.refetch()} />;
  return (
    <div className={styles.page}>
      <h1 className={styles.title}>{t('admin.page.refused')}</h1>
      <SheetTable
        label={t('admin.page.refused')}
        rows={events.data.pages.flatMap(({ items }) => items)}
        rowKey={({ id }) => id}
        empty={t('refused.none')}
        columns={[
          { key: 'at', title: t('refused.at'), kind: 'moment', show: ({ receivedAt }) => <Moment at={receivedAt} /> },
          { key: 'system', title: t('refused.system'), show: ({ system }) => system },
          {
            key: 'reason',
            title: t('refused.reason'),
            show: ({ reason }) => <span className={styles.code}>{JSON.stringify(reason)}</span>,
          },
          {
            key: 'body',
            title: t('refused.body'),
            show: ({ body }) =>
              body ? (
                <details>
                  <summary>{t('refused.showBody')}</summary>
                  <pre className={styles.code} style={{ whiteSpace: 'pre-wrap' }}>
                    {body}
                  </pre>
                </details>
              ) : (
                '—'
              ),
          },
        ]}
      />
      {events.hasNextPage && (
        <Button loading={events.isFetchingNextPage} onClick={() => void events.fetchNextPage()}>
          {t('action.loadMore')}
        </Button>
      )}
    </div>
  );
}
