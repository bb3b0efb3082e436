import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '../../../api/client';
import { newKey } from '../../../api/idempotency-key';
import type { SavedView } from '../../../api/shapes';
import { SAVED_VIEWS } from './useSavedViews.query';

export type ViewToSave = Omit<SavedView, 'id'> & { id?: string };

/** One action of a person: a repeated try of it keeps its key. */
export const saveOf = (view: ViewToSave) => ({ view, key: newKey() });

/** Keeps the filters under a name; with an id: changes what is kept. */
export function useSaveView() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ view: { id, ...body }, key }: { view: ViewToSave; key: string }) =>
      id === undefined
        ? answerOf(api.POST('/api/v1/saved-views', { params: { header: { 'Idempotency-Key': key } }, body }))
        : answerOf(api.PUT('/api/v1/saved-views/{id}', { params: { path: { id } }, body })),
    onSettled: () => client.invalidateQueries({ queryKey: SAVED_VIEWS }),
  });
}
