import { useInfiniteQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../../api/client';
import type { FigureName } from '../shapes';

/** The cases behind a figure of one edition. */
export function useCasesBehind(id: string, edition: string, figure: FigureName) {
  return useInfiniteQuery({
    queryKey: ['reports', 'behind', id, edition, figure],
    queryFn: ({ pageParam }) =>
      answerOf(
        api.GET('/api/v1/reports/{id}/cases', {
          params: { path: { id }, query: { ...figure, ...(pageParam !== null && { cursor: pageParam }) } },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  });
}
