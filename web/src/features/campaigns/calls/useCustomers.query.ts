import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../../api/client';
import type { CustomerFilters } from '../shapes';

const PAGE = 50;

/** Customers of a campaign's list with what became of them, in its order. */
export function useCampaignCustomers(id: string, filters: CustomerFilters) {
  return useInfiniteQuery({
    queryKey: ['campaigns', 'customers', id, filters],
    queryFn: ({ pageParam }) =>
      answerOf(
        api.GET('/api/v1/campaigns/{id}/customers', {
          params: {
            path: { id },
            query: { ...filters, limit: PAGE, ...(pageParam !== null && { cursor: pageParam }) },
          },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
  });
}
