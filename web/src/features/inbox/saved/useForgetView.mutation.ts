import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '../../../api/client';
import { SAVED_VIEWS } from './useSavedViews.query';

export function useForgetView() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => answerOf(api.DELETE('/api/v1/saved-views/{id}', { params: { path: { id } } })),
    onSettled: () => client.invalidateQueries({ queryKey: SAVED_VIEWS }),
  });
}
