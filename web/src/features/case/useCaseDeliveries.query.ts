import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../api/client';

/** Which connected systems were told what about the case. `seq`: each step may tell somebody. */
export function useCaseDeliveries(id: string, seq: number) {
  return useQuery({
    queryKey: ['case-deliveries', id, seq],
    queryFn: () => answerOf(api.GET('/api/v1/cases/{id}/deliveries', { params: { path: { id } } })),
    placeholderData: (previous, query) => (query?.queryKey[1] === id ? previous : undefined),
    // What is on its way arrives without a step of the case.
    refetchInterval: ({ state }) => (state.data?.items.some(({ state: one }) => one === 'waiting') ? 5_000 : false),
  });
}
