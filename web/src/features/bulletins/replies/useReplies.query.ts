import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../../api/client';
import { useIsLive } from '../../../api/stream/live-changes';

const WINDOW = 50;
/** Without the stream it is asked for now and then. */
const OFTEN = 15_000;

export interface RepliesFilter {
  /** Only what the publisher has accepted. */
  accepted?: true;
}

/** The table of replies, window by window; sums and count are of all of it. */
export function useReplies(id: string, filter: RepliesFilter) {
  const isLive = useIsLive();
  return useInfiniteQuery({
    queryKey: ['bulletins', 'replies', id, filter],
    queryFn: ({ pageParam: cursor }) =>
      answerOf(
        api.GET('/api/v1/bulletins/{id}/replies', {
          params: { path: { id }, query: { ...filter, limit: WINDOW, ...(cursor !== null && { cursor }) } },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
    refetchInterval: isLive ? false : OFTEN,
  });
}
