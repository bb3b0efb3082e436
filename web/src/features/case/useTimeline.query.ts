import { useInfiniteQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../api/client';

const PAGE = 200;

/** What happened, oldest first. `seq`: the case's steps so far; a new one brings the rest of the story. */
export function useTimeline(id: string, seq: number) {
  return useInfiniteQuery({
    queryKey: ['timeline', id, seq],
    queryFn: ({ pageParam }) =>
      answerOf(
        api.GET('/api/v1/cases/{id}/timeline', {
          params: { path: { id }, query: { limit: PAGE, ...(pageParam !== null && { cursor: pageParam }) } },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    placeholderData: (previous, query) => (query?.queryKey[1] === id ? previous : undefined),
    staleTime: Infinity,
  });
}
