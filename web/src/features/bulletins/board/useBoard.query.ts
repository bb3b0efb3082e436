import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../../api/client';
import type { BoardFilters } from '../shapes';

const PAGE = 50;
/** What comes to a board from elsewhere is not told to all who read it, ms. */
const OFTEN = 30_000;

/** What is shown to the reader's organisations: on top first, newest next. */
export function useBoard(filters: BoardFilters) {
  return useInfiniteQuery({
    queryKey: ['bulletins', 'board', filters],
    queryFn: ({ pageParam }) =>
      answerOf(
        api.GET('/api/v1/bulletins', {
          params: { query: { ...filters, limit: PAGE, ...(pageParam !== null && { cursor: pageParam }) } },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
    refetchInterval: OFTEN,
  });
}
