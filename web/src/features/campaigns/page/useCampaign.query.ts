import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../../api/client';

/** How far a campaign is, as of now. */
export function useCampaign(id: string) {
  return useQuery({
    queryKey: ['campaigns', 'page', id],
    queryFn: () => answerOf(api.GET('/api/v1/campaigns/{id}', { params: { path: { id } } })),
    placeholderData: keepPreviousData,
  });
}
