import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../../api/client';

const PAGE = 50;

export interface Asked {
  q?: string;
  /** Absent: only what counts now. */
  standing?: false;
}

/** Who must not be called, newest first. */
export function useRegister(asked: Asked) {
  return useInfiniteQuery({
    queryKey: ['do-not-call', asked],
    queryFn: ({ pageParam }) =>
      answerOf(
        api.GET('/api/v1/do-not-call', {
          params: { query: { ...asked, limit: PAGE, ...(pageParam !== null && { cursor: pageParam }) } },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
  });
}
