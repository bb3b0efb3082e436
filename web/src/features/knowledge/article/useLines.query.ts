import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../../api/client';

/**
 * Everything that was numbered of an article, newest first; a province sees what has reached it.
 * @param often ms after which it is asked for again; absent: only on coming back to the page
 */
export function useLines(id: string, often?: number) {
  return useQuery({
    queryKey: ['knowledge', 'lines', id],
    queryFn: () => answerOf(api.GET('/api/v1/knowledge/articles/{id}/editions', { params: { path: { id } } })),
    refetchInterval: often ?? false,
  });
}
