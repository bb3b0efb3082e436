import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../api/client';

export const SHORTEST = 2;

/** Customers whose number or name begins so, or whose phone it is. */
export function useCustomers(q: string) {
  return useQuery({
    queryKey: ['customers', q],
    queryFn: () => answerOf(api.GET('/api/v1/customers', { params: { query: { q } } })),
    enabled: [...q].length >= SHORTEST,
    placeholderData: keepPreviousData,
    staleTime: 30_000,
  });
}
