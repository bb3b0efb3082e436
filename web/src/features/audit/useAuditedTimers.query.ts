import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { answerOf, api } from '../../api/client';
import type { AuditedTimer } from '../../api/shapes';
import { noteServerTime } from '../../time/useNow';
import { queryOf, type AuditFilters } from './audit-filters';

const PAGE = 100;

export const timerKey = ({ id, case: { id: caseId } }: AuditedTimer): string => `${caseId}/${id}`;

/** Clocks of every case in sight, page by page as one scrolls; the same clock is never listed twice. */
export function useAuditedTimers(filters: AuditFilters, enabled: boolean) {
  const query = queryOf(filters);
  const timers = useInfiniteQuery({
    queryKey: ['audited-timers', filters.sort, query],
    queryFn: async ({ pageParam }) => {
      const page = await answerOf(
        api.GET('/api/v1/timers', {
          params: {
            query: { ...query, sort: filters.sort, limit: PAGE, ...(pageParam !== null && { cursor: pageParam }) },
          },
        }),
      );
      noteServerTime(page.now);
      return page;
    },
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
    enabled,
  });
  const items = useMemo(() => {
    const byKey = new Map<string, AuditedTimer>();
    for (const item of timers.data?.pages.flatMap((page) => page.items) ?? []) byKey.set(timerKey(item), item);
    return [...byKey.values()];
  }, [timers.data]);
  return { ...timers, items };
}
