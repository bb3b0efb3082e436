import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../api/client';

/** Work as the reader may see it. `seq`: of its case or its part, where that is open; each step may have changed it. */
export function useWork(id: string | null, seq = 0) {
  return useQuery({
    queryKey: ['work', 'page', id, seq],
    queryFn: () => answerOf(api.GET('/api/v1/work-assignments/{id}', { params: { path: { id: id! } } })),
    enabled: id !== null,
    placeholderData: keepPreviousData,
  });
}
