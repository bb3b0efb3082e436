import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../../api/client';

export const articleKey = (id: string) => ['knowledge', 'article', id];

/** The article as it is shown to the reader; asking counts as reading. */
export function useArticle(id: string) {
  return useQuery({
    queryKey: articleKey(id),
    queryFn: () => answerOf(api.GET('/api/v1/knowledge/articles/{id}', { params: { path: { id } } })),
    // Every question is a reading: coming back to the window is none.
    staleTime: 60_000,
    refetchOnWindowFocus: false,
  });
}
