import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../../api/client';

/** An evaluation with its measures. `isRead`: the reader is of those who may ask. */
export function useEvaluation(id: string, isRead = true) {
  return useQuery({
    queryKey: ['evaluations', 'page', id],
    queryFn: () => answerOf(api.GET('/api/v1/process-evaluations/{id}', { params: { path: { id } } })),
    placeholderData: keepPreviousData,
    enabled: isRead,
  });
}
