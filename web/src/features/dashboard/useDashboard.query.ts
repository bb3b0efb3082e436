import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../api/client';

const EVERY = 60_000;

/** Where the work stands, as often as a minute. */
export function useDashboard(org: string | undefined) {
  return useQuery({
    queryKey: ['dashboard', org ?? 'all'],
    queryFn: () => answerOf(api.GET('/api/v1/dashboard', { params: { query: org === undefined ? {} : { org } } })),
    refetchInterval: EVERY,
    placeholderData: keepPreviousData,
  });
}
