import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../../api/client';
import type { operations } from '../../../api/generated/schema';

export type WorkFilters = Omit<NonNullable<operations['listKnowledgeWork']['parameters']['query']>, 'cursor' | 'limit'>;

const PAGE = 50;

/** Operations, branches, feedback and local publications, newest first. */
export function useWork(filters: WorkFilters) {
  return useInfiniteQuery({
    queryKey: ['knowledge', 'work', filters],
    queryFn: ({ pageParam }) =>
      answerOf(
        api.GET('/api/v1/knowledge/work', {
          params: { query: { ...filters, limit: PAGE, ...(pageParam !== null && { cursor: pageParam }) } },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
  });
}
