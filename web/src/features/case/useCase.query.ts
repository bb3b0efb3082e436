import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../api/client';

/** Until the server tells by itself what has changed. */
const OFTEN = 10_000;

export const caseKey = (id: string) => ['case', id];

/** The case as it is now, with what the reader may do. */
export function useCase(id: string) {
  return useQuery({
    queryKey: caseKey(id),
    queryFn: () => answerOf(api.GET('/api/v1/cases/{id}', { params: { path: { id } } })),
    refetchInterval: ({ state }) => (state.data?.ended ? false : OFTEN),
  });
}
