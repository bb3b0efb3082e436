import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { answerOf, api } from '../../api/client';
import type { InboxItem } from '../../api/shapes';
import { useIsLive } from '../../api/stream/live-changes';
import { noteServerTime } from '../../time/useNow';
import type { InboxFilters } from './inbox-filters';

/** Rows of the first page, which somebody waits for, and of those that are there before one comes to them. */
const FIRST = 100;
const PAGE = 200;
/** Where nobody tells what has changed, ask often; else only for what time alone changes. */
const OFTEN = 15_000;
const SELDOM = 5 * 60_000;
const SHORT_LIST = 3;

export const tasksPage = async (filters: InboxFilters & { cases?: string }, cursor: string | null, limit: number) => {
  const query = { ...filters, limit, ...(cursor !== null && { cursor }) };
  const page = await answerOf(api.GET('/api/v1/tasks', { params: { query } }));
  noteServerTime(page.now);
  return page;
};

export const tasksKey = (filters: InboxFilters) => ['tasks', filters] as const;

/** Open tasks by due time, page by page as one scrolls; the same task is never listed twice. */
export function useTasks(filters: InboxFilters) {
  const isLive = useIsLive();
  const tasks = useInfiniteQuery({
    queryKey: tasksKey(filters),
    queryFn: ({ pageParam }) => tasksPage(filters, pageParam, pageParam === null ? FIRST : PAGE),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) => {
      const isShort = (state.data?.pages.length ?? 0) <= SHORT_LIST;
      return isShort && !isLive ? OFTEN : isShort ? SELDOM : false;
    },
    refetchOnWindowFocus: !isLive,
  });
  const items = useMemo(() => {
    const byKey = new Map<string, InboxItem>();
    for (const page of tasks.data?.pages ?? []) for (const item of page.items) byKey.set(taskKey(item), item);
    return [...byKey.values()];
  }, [tasks.data]);
  return { ...tasks, items };
}

export const taskKey = (item: Pick<InboxItem, 'taskId'> & { case: { id: string } }): string =>
  `${item.case.id}/${item.taskId}`;
