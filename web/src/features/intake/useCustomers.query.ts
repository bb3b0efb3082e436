import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../api/client';

const SHORTEST = 2;

/** Counted as the server counts: characters, not halves of them. */
export const isLongEnough = (q: string): boolean => Array.from(q).length >= SHORTEST;

/** Customers whose number or name begins so, or whose phone it is. */
export function useCustomers(q: string) {
  return useQuery({
    queryKey: ['customers', q],
    queryFn: () => answerOf(api.GET('/api/v1/customers', { params: { query: { q } } })),
    enabled: isLongEnough(q),
    placeholderData: keepPreviousData,
    staleTime: 30_000,
  });
}
