import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../../api/client';
import type { CampaignFilters } from '../shapes';

const PAGE = 50;

/** Campaigns of the reader's centres, newest first. */
export function useCampaigns(filters: CampaignFilters) {
  return useInfiniteQuery({
    queryKey: ['campaigns', 'desk', filters],
    queryFn: ({ pageParam }) =>
      answerOf(
        api.GET('/api/v1/campaigns', {
          params: { query: { ...filters, limit: PAGE, ...(pageParam !== null && { cursor: pageParam }) } },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
  });
}
