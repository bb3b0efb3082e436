import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../../api/client';

const PAGE = 50;

/** Plans of regular samplings of the reader's centres, newest first. */
export function usePlans() {
  return useInfiniteQuery({
    queryKey: ['quality', 'plans'],
    queryFn: ({ pageParam }) =>
      answerOf(
        api.GET('/api/v1/quality/plans', {
          params: { query: { limit: PAGE, ...(pageParam !== null && { cursor: pageParam }) } },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
  });
}
