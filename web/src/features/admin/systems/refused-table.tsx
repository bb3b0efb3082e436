import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import { Button } from 'antd';
import { useWords } from '../../../i18n/use-words';
import { LoadFailed } from '../../../shell/load-failed';
import { PageLoading } from '../../../shell/page-loading';
import { Moment } from '../moment';
import { SheetTable, type Column } from '../sheet-table';

interface Props<Row> {
  events: UseInfiniteQueryResult<InfiniteData<{ items: Row[] }>>;
  rowKey: (row: Row) => string;
  /** Between when it came and why it was refused: whose it is. */
  whose: Column<Row>;
  reason: Column<Row>['show'];
  body: Column<Row>['show'];
}

/** Refused events, page by page: when each came, whose it is, why it was refused, and what it said. */
export function RefusedTable<Row extends { receivedAt: string }>({ events, rowKey, whose, reason, body }: Props<Row>) {
  const { t } = useWords();
  if (events.isPending) return <PageLoading />;
  if (events.isError) return <LoadFailed error={events.error} retry={() => void events.refetch()} />;
  return (
    <>
      <SheetTable
        label={t('admin.page.refused')}
        rows={events.data.pages.flatMap(({ items }) => items)}
        rowKey={rowKey}
        empty={t('refused.none')}
        columns={[
          { key: 'at', title: t('refused.at'), kind: 'moment', show: ({ receivedAt }) => <Moment at={receivedAt} /> },
          whose,
          { key: 'reason', title: t('refused.reason'), show: reason },
          { key: 'body', title: t('refused.body'), show: body },
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
