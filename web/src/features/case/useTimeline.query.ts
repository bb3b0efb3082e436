import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { answerOf, api } from '../../api/client';

const PAGE = 200;

/**
 * What happened, oldest first. `seq`: the case's steps so far (0: not known yet). Asked beside the case, not after it;
 * a step beyond those told brings the rest of the story.
 */
export function useTimeline(id: string, seq: number) {
  const timeline = useInfiniteQuery({
    queryKey: ['timeline', id],
    queryFn: ({ pageParam }) =>
      answerOf(
        api.GET('/api/v1/cases/{id}/timeline', {
          params: { path: { id }, query: { limit: PAGE, ...(pageParam !== null && { cursor: pageParam }) } },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    staleTime: Infinity,
  });
  const { data, hasNextPage, isFetching, refetch } = timeline;
  const asked = useRef(0);
  const told = data?.pages.at(-1)?.items.at(-1)?.seq ?? 0;
  const isBehind = data !== undefined && !hasNextPage && !isFetching && told < seq;
  useEffect(() => {
    // Once for each step: one that the story does not tell is not asked for for ever.
    if (!isBehind || asked.current >= seq) return;
    asked.current = seq;
    void refetch();
  }, [isBehind, seq, refetch]);
  return timeline;
}
