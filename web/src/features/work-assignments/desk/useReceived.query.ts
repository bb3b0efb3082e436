import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../../api/client';
import type { ReceivedFilters } from '../shapes';

const PAGE = 50;

/** What the reader's organisations have been assigned, newest first. */
export function useReceived(filters: ReceivedFilters) {
  return useInfiniteQuery({
    queryKey: ['work', 'received', filters],
    queryFn: ({ pageParam }) =>
      answerOf(
        api.GET('/api/v1/work-assignments/received', {
          params: { query: { ...filters, limit: PAGE, ...(pageParam !== null && { cursor: pageParam }) } },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
  });
}
