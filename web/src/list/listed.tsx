import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useWords } from '../i18n/use-words';
import { LoadFailed } from '../shell/load-failed';
import { PageLoading } from '../shell/page-loading';

interface Props<Item> {
  list: UseInfiniteQueryResult<InfiniteData<{ items: Item[] }>>;
  /** What is said where there is nothing. */
  empty: ReactNode;
  children: (items: Item[]) => ReactNode;
}

/** A list that comes page by page: loading, failed, empty, or shown with more to load. */
export function Listed<Item>({ list, empty, children }: Props<Item>) {
  const { t } = useWords();
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  if (list.isPending) return <PageLoading />;
  if (list.isError && items.length === 0) return <LoadFailed error={list.error} retry={() => void list.refetch()} />;
  if (items.length === 0) return empty;
  return (
    <>
      {children(items)}
      {list.hasNextPage && (
        <Button loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {t('action.loadMore')}
        </Button>
      )}
    </>
  );
}
