import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../api/client';

/** Whose time the life of a case was. */
export function useCaseTime(id: string, seq?: number) {
  return useQuery({
    queryKey: ['case-time', id, seq],
    queryFn: () => answerOf(api.GET('/api/v1/cases/{id}/time-by-holder', { params: { path: { id } } })),
    placeholderData: (previous, query) => (query?.queryKey[1] === id ? previous : undefined),
  });
}
