import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../api/client';

/** People of an organisation and of what lies below it. */
export function usePeopleOf(org: string | undefined) {
  return useQuery({
    queryKey: ['people', org],
    queryFn: () => answerOf(api.GET('/api/v1/people', { params: { query: { org: org!, limit: 200 } } })),
    enabled: org !== undefined,
    staleTime: 60_000,
  });
}
