import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import type { Role } from '../../../../../domain/shared/actor';
import { answerOf, api } from '../../../api/client';

export interface PeopleFilters {
  under?: string;
  q?: string;
  role?: Role;
  active?: boolean;
}

const PAGE = 50;

/** People within scope, page by page. */
export function usePeople(filters: PeopleFilters) {
  const query = useInfiniteQuery({
    queryKey: ['people', 'list', filters],
    queryFn: ({ pageParam }) =>
      answerOf(
        api.GET('/api/v1/people', {
          params: { query: { ...filters, limit: PAGE, ...(pageParam !== null && { cursor: pageParam }) } },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
  });
  return { ...query, items: query.data?.pages.flatMap(({ items }) => items) ?? [] };
}
