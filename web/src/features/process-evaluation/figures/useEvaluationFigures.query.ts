import { useInfiniteQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../../api/client';
import type { FigureName } from '../shapes';

const PAGE = 100;

/** A figure before and after, by key. `editions` are kept for ever: another one is another answer. */
export function useEvaluationFigures(id: string, editions: readonly (string | undefined)[], figure: FigureName) {
  return useInfiniteQuery({
    queryKey: ['evaluations', 'figures', id, editions, figure],
    queryFn: ({ pageParam }) =>
      answerOf(
        api.GET('/api/v1/process-evaluations/{id}/figures', {
          params: { path: { id }, query: { figure, limit: PAGE, ...(pageParam !== null && { cursor: pageParam }) } },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    staleTime: Infinity,
  });
}
