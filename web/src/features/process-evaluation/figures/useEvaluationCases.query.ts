import { useInfiniteQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../../api/client';
import type { Counted } from '../shapes';

/** The cases behind a number, as they were at its cut-off. */
export function useEvaluationCases(id: string, edition: string, counted: Counted) {
  return useInfiniteQuery({
    queryKey: ['evaluations', 'cases', id, edition, counted],
    queryFn: ({ pageParam }) =>
      answerOf(
        api.GET('/api/v1/process-evaluations/{id}/cases', {
          params: { path: { id }, query: { ...counted, ...(pageParam !== null && { cursor: pageParam }) } },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    staleTime: Infinity,
  });
}
