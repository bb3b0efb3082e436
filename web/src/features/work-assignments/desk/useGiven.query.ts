import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../../api/client';
import type { GivenFilters } from '../shapes';

const PAGE = 50;

/** What the reader's organisations assign, newest first. */
export function useGiven(filters: GivenFilters) {
  return useInfiniteQuery({
    queryKey: ['work', 'given', filters],
    queryFn: ({ pageParam }) =>
      answerOf(
        api.GET('/api/v1/work-assignments/given', {
          params: { query: { ...filters, limit: PAGE, ...(pageParam !== null && { cursor: pageParam }) } },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
  });
}
