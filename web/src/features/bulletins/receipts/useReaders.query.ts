import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../../api/client';

const WINDOW = 100;

/** By organisation how many have read it, of how many; window by window. */
export function useReaders(id: string) {
  return useInfiniteQuery({
    queryKey: ['bulletins', 'readers', id],
    queryFn: ({ pageParam: cursor }) =>
      answerOf(
        api.GET('/api/v1/bulletins/{id}/receipts', {
          params: { path: { id }, query: { limit: WINDOW, ...(cursor !== null && { cursor }) } },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });
}

/** People of one organisation, with when they have read it; window by window. */
export function useNamedReaders(id: string, org: string, read: boolean | undefined) {
  return useInfiniteQuery({
    queryKey: ['bulletins', 'named-readers', id, org, read],
    queryFn: ({ pageParam: cursor }) =>
      answerOf(
        api.GET('/api/v1/bulletins/{id}/receipts/{org}', {
          params: {
            path: { id, org },
            query: { limit: WINDOW, ...(read !== undefined && { read }), ...(cursor !== null && { cursor }) },
          },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
  });
}
