import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../../api/client';

/** The words that a case carries. `seq`: each step may have changed them. */
export function useCaseEdition(id: string, seq: number) {
  return useQuery({
    queryKey: ['knowledge', 'case-edition', id, seq],
    queryFn: () => answerOf(api.GET('/api/v1/knowledge/cases/{id}/edition', { params: { path: { id } } })),
    placeholderData: keepPreviousData,
    staleTime: Infinity,
  });
}

/** What they change: against the number they were written upon, or what the province shows. */
export function useCaseDiff(id: string, seq: number) {
  return useQuery({
    queryKey: ['knowledge', 'case-diff', id, seq],
    queryFn: () => answerOf(api.GET('/api/v1/knowledge/cases/{id}/diff', { params: { path: { id } } })),
    placeholderData: keepPreviousData,
  });
}
