import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../../api/client';

/** A report as far as the reader may read it. */
export function useReport(id: string) {
  return useQuery({
    queryKey: ['reports', 'page', id],
    queryFn: () => answerOf(api.GET('/api/v1/reports/{id}', { params: { path: { id } } })),
    placeholderData: keepPreviousData,
  });
}
