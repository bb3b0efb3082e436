import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../../api/client';

/** What was replied so far, newest first. `seq`: each step of the reply may have changed it. */
export function useReplyVersions(id: string, seq: number) {
  return useQuery({
    queryKey: ['bulletins', 'versions', id, seq],
    queryFn: () => answerOf(api.GET('/api/v1/bulletins/cases/{id}/versions', { params: { path: { id } } })),
    placeholderData: keepPreviousData,
    staleTime: Infinity,
  });
}
