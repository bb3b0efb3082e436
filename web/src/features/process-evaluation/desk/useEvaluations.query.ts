import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../../api/client';
import type { EvaluationFilters } from '../shapes';

const PAGE = 50;

/** Evaluations of the reader's centres; newest first. */
export function useEvaluations(filters: EvaluationFilters) {
  return useInfiniteQuery({
    queryKey: ['evaluations', 'desk', filters],
    queryFn: ({ pageParam }) =>
      answerOf(
        api.GET('/api/v1/process-evaluations', {
          params: { query: { ...filters, limit: PAGE, ...(pageParam !== null && { cursor: pageParam }) } },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
  });
}
