import { useInfiniteQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { answerOf, api } from '../../../api/client';
import { useLanguage } from '../../../i18n/language';
import { useWords } from '../../../i18n/use-words';
import { LoadFailed } from '../../../shell/load-failed';
import { PageLoading } from '../../../shell/page-loading';
import styles from '../admin.module.css';
import { Moment } from '../moment';
import { SheetTable } from '../sheet-table';
import { Posted, Refusal } from './refusal';

/** What was refused as it came: credential, format, type, data. */
export function RefusedAtOnce() {
  const { t } = useWords();
  const language = useLanguage();
  const events = useInfiniteQuery({
    queryKey: ['refused-events', language],
    queryFn: ({ pageParam }) =>
      answerOf(api.GET('/api/v1/events/refused', { params: { query: pageParam ? { cursor: pageParam } : {} } })),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });
  if (events.isPending) return <PageLoading />;
  if (events.isError) return <LoadFailed error={events.error} retry={() => void events.refetch()} />;
  return (
    <>
      <SheetTable
        label={t('admin.page.refused')}
        rows={events.data.pages.flatMap(({ items }) => items)}
        rowKey={({ id }) => id}
        empty={t('refused.none')}
        columns={[
          { key: 'at', title: t('refused.at'), kind: 'moment', show: ({ receivedAt }) => <Moment at={receivedAt} /> },
          {
            key: 'system',
            title: t('refused.system'),
            show: ({ system }) => (
              <span className={styles.keep}>{system === 'unknown' ? t('refused.unknown') : system}</span>
            ),
          },
          { key: 'reason', title: t('refused.reason'), show: ({ reason }) => <Refusal reason={reason} /> },
          {
            key: 'body',
            title: t('refused.body'),
            show: ({ body, headers }) => <Posted body={body} headers={headers} />,
          },
        ]}
      />
      {events.hasNextPage && (
        <Button loading={events.isFetchingNextPage} onClick={() => void events.fetchNextPage()}>
          {t('action.loadMore')}
        </Button>
      )}
    </>
  );
}
