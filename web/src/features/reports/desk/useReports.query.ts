import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../../api/client';
import type { ReportFilters } from '../shapes';

const PAGE = 50;

/** Reports of the reader's centres, and what they asked for; newest first. */
export function useReports(filters: ReportFilters) {
  return useInfiniteQuery({
    queryKey: ['reports', 'desk', filters],
    queryFn: ({ pageParam }) =>
      answerOf(
        api.GET('/api/v1/reports', {
          params: { query: { ...filters, limit: PAGE, ...(pageParam !== null && { cursor: pageParam }) } },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
  });
}
