import { useInfiniteQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../../api/client';
import type { Content } from '../shapes';

/** Most that the server gives at once; few contents have more figures. */
const PAGE = 200;

/** Figures of one content of one edition, which never change. */
export function useFigures(id: string, edition: string, content: Content) {
  return useInfiniteQuery({
    queryKey: ['reports', 'figures', id, edition, content],
    queryFn: ({ pageParam }) =>
      answerOf(
        api.GET('/api/v1/reports/{id}/figures', {
          params: { path: { id }, query: { content, limit: PAGE, ...(pageParam !== null && { cursor: pageParam }) } },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    staleTime: Infinity,
  });
}
