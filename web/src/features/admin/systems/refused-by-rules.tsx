import { useInfiniteQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { Link } from 'react-router';
import { answerOf, api } from '../../../api/client';
import { useLanguage } from '../../../i18n/language';
import { useWords } from '../../../i18n/use-words';
import { LoadFailed } from '../../../shell/load-failed';
import { PageLoading } from '../../../shell/page-loading';
import styles from '../admin.module.css';
import { Moment } from '../moment';
import { SheetTable } from '../sheet-table';
import { Posted, Refusal } from './refusal';

/** What was well-formed and taken in, and refused when it came to be applied to its case. */
export function RefusedByRules() {
  const { t } = useWords();
  const language = useLanguage();
  const events = useInfiniteQuery({
    queryKey: ['events', 'refused', language],
    queryFn: ({ pageParam }) =>
      answerOf(
        api.GET('/api/v1/events', { params: { query: { state: 'refused', ...(pageParam && { cursor: pageParam }) } } }),
      ),
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
        rowKey={({ source, id }) => `${source} ${id}`}
        empty={t('refused.none')}
        columns={[
          { key: 'at', title: t('refused.at'), kind: 'moment', show: ({ receivedAt }) => <Moment at={receivedAt} /> },
          {
            key: 'event',
            title: t('refused.event'),
            show: ({ type, source, caseId, caseNumber }) => (
              <>
                <span className={styles.code}>{type}</span>
                <div className={styles.small}>{source}</div>
                {caseId && <Link to={`/cases/${caseId}`}>{caseNumber ?? caseId}</Link>}
              </>
            ),
          },
          { key: 'reason', title: t('refused.reason'), show: ({ reason }) => reason && <Refusal reason={reason} /> },
          {
            key: 'body',
            title: t('refused.body'),
            show: ({ event }) => <Posted body={event ? JSON.stringify(event) : ''} />,
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
