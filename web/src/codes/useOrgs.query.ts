import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../api/client';

/** The organisations within one's scope, and where cases of the centre (default: one's own) may be dispatched. */
export function useOrgs(centre?: string) {
  return useQuery({
    queryKey: ['orgs', centre ?? 'own'],
    queryFn: () => answerOf(api.GET('/api/v1/orgs', { params: { query: centre === undefined ? {} : { centre } } })),
    staleTime: 10 * 60_000,
  });
}
