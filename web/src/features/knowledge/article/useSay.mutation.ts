import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '../../../api/client';
import { articleKey } from './useArticle.query';

/** What a reader says of an article: that it was of use or not, that they have read this number. */
export function useSay(id: string) {
  const client = useQueryClient();
  const params = { path: { id } };
  const onSuccess = () => client.invalidateQueries({ queryKey: articleKey(id) });
  const usefulness = useMutation({
    mutationFn: (useful: boolean) =>
      answerOf<unknown>(api.PUT('/api/v1/knowledge/articles/{id}/usefulness', { params, body: { useful } })),
    onSuccess,
  });
  const confirmation = useMutation({
    mutationFn: () => answerOf<unknown>(api.PUT('/api/v1/knowledge/articles/{id}/confirmation', { params })),
    onSuccess,
  });
  return { usefulness, confirmation };
}
