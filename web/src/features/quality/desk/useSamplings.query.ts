import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../../api/client';
import type { SamplingFilters } from '../shapes';

const PAGE = 50;

/** Samplings of the reader's centres, newest first. */
export function useSamplings(filters: SamplingFilters) {
  return useInfiniteQuery({
    queryKey: ['quality', 'desk', filters],
    queryFn: ({ pageParam }) =>
      answerOf(
        api.GET('/api/v1/quality/samplings', {
          params: { query: { ...filters, limit: PAGE, ...(pageParam !== null && { cursor: pageParam }) } },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
  });
}
