import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../api/client';

/** A bulletin as the reader may see it. `seq`: of its case, where that is open; each step may have changed it. */
export function useBulletin(id: string | null, seq = 0) {
  return useQuery({
    queryKey: ['bulletins', 'page', id, seq],
    queryFn: () => answerOf(api.GET('/api/v1/bulletins/{id}', { params: { path: { id: id! } } })),
    enabled: id !== null,
    placeholderData: keepPreviousData,
  });
}
