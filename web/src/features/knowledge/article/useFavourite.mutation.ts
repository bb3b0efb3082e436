import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '../../../api/client';
import type { Article } from '../shapes';
import { articleKey } from './useArticle.query';

/** Keeps the article among the reader's own, or no longer. */
export function useFavourite(id: string) {
  const client = useQueryClient();
  const params = { path: { id } };
  return useMutation({
    mutationFn: (isKept: boolean) =>
      isKept
        ? answerOf<unknown>(api.PUT('/api/v1/knowledge/articles/{id}/favourite', { params }))
        : answerOf<unknown>(api.DELETE('/api/v1/knowledge/articles/{id}/favourite', { params })),
    onSuccess: (_, isKept) => {
      client.setQueryData<Article>(articleKey(id), (known) => known && { ...known, favourite: isKept });
      void client.invalidateQueries({ queryKey: ['knowledge', 'articles'] });
      void client.invalidateQueries({ queryKey: ['knowledge', 'kept'] });
    },
  });
}
