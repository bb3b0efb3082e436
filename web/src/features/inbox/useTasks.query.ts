import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { answerOf, api } from '../../api/client';
import type { InboxItem } from '../../api/shapes';
import { noteServerTime } from '../../time/useNow';
import type { InboxFilters } from './inbox-filters';

/** Rows a page; the server allows up to 200. */
const PAGE = 100;
/** Until the server tells by itself what has changed, ask often for a short list and seldom for a long one. */
const OFTEN = 10_000;
const SELDOM = 60_000;
const SHORT_LIST = 2;

export const tasksPage = async (filters: InboxFilters, cursor: string | null, limit: number) => {
  const query = { ...filters, limit, ...(cursor !== null && { cursor }) };
  const page = await answerOf(api.GET('/api/v1/tasks', { params: { query } }));
  noteServerTime(page.now);
  return page;
};

/** Open tasks by due time, page by page as one scrolls; the same task is never listed twice. */
export function useTasks(filters: InboxFilters) {
  const tasks = useInfiniteQuery({
    queryKey: ['tasks', filters],
    queryFn: ({ pageParam }) => tasksPage(filters, pageParam, PAGE),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) => ((state.data?.pages.length ?? 0) > SHORT_LIST ? SELDOM : OFTEN),
  });
  const items = useMemo(() => {
    const byKey = new Map<string, InboxItem>();
    for (const item of tasks.data?.pages.flatMap((page) => page.items) ?? []) byKey.set(taskKey(item), item);
    return [...byKey.values()];
  }, [tasks.data]);
  return { ...tasks, items };
}

export const taskKey = (item: Pick<InboxItem, 'taskId'> & { case: { id: string } }): string =>
  `${item.case.id}/${item.taskId}`;
