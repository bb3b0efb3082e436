import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../../api/client';

const OFTEN = 15_000;

/** What may be scored or reviewed, in that order; colleagues take some meanwhile, so it is asked for again and again. */
export function useChecksAtHand(sampling?: string) {
  return useQuery({
    queryKey: ['tasks', 'checks-at-hand', sampling ?? null],
    queryFn: () => answerOf(api.GET('/api/v1/quality/checks', { params: { query: sampling ? { sampling } : {} } })),
    refetchInterval: OFTEN,
  });
}
