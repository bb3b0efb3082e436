import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../../api/client';
import type { DeskFilters } from '../shapes';

const PAGE = 50;

/** What the reader's organisations write and publish, newest first. */
export function useDesk(filters: DeskFilters) {
  return useInfiniteQuery({
    queryKey: ['bulletins', 'desk', filters],
    queryFn: ({ pageParam }) =>
      answerOf(
        api.GET('/api/v1/bulletins/desk', {
          params: { query: { ...filters, limit: PAGE, ...(pageParam !== null && { cursor: pageParam }) } },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
  });
}
