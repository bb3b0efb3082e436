import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../../api/client';

/** What a campaign's calls have brought so far. */
export function useResults(id: string) {
  return useQuery({
    queryKey: ['campaigns', 'results', id],
    queryFn: () => answerOf(api.GET('/api/v1/campaigns/{id}/results', { params: { path: { id } } })),
    placeholderData: keepPreviousData,
  });
}
