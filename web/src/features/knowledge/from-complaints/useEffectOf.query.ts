import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '../../../api/client';
import type { components } from '../../../api/generated/schema';

export type EffectRow = components['schemas']['EffectRowDto'];
export type Stretch = components['schemas']['EffectStretchDto'];
export type Category = components['schemas']['ArticleSubject']['category'];

const keyOf = (id: string) => ['knowledge', 'effect', id];

/** Complaints of an article's category before it was published and after. */
export function useEffectOf(id: string, days: number) {
  return useQuery({
    queryKey: [...keyOf(id), days],
    queryFn: () =>
      answerOf(api.GET('/api/v1/knowledge/articles/{id}/effect', { params: { path: { id }, query: { days } } })),
    placeholderData: (previous) => previous,
  });
}

/** Says which complaints an article is about. */
export function useSubject(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (category: Category) =>
      answerOf<unknown>(
        api.PUT('/api/v1/knowledge/articles/{id}/subject', { params: { path: { id } }, body: { category } }),
      ),
    onSuccess: () => client.invalidateQueries({ queryKey: keyOf(id) }),
  });
}
