import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../../api/client';
import type { PortalFilters } from './portal-filters';

export const PAGE = 30;

/** Articles as the reader's province shows them, best first where words are looked for, else newest first. */
export function useArticles(filters: PortalFilters, limit = PAGE, enabled = true) {
  return useInfiniteQuery({
    queryKey: ['knowledge', 'articles', filters, limit],
    queryFn: ({ pageParam }) =>
      answerOf(
        api.GET('/api/v1/knowledge/articles', {
          params: { query: { ...filters, limit, ...(pageParam !== null && { cursor: pageParam }) } },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
    enabled,
  });
}
