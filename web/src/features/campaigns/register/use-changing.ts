import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '../../../api/client';
import type { components } from '../../../api/generated/schema';

export type NewEntry = components['schemas']['DoNotCallBody'];

/** Enters a customer; the same key is the same entry. */
export function useEnter() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ key, ...body }: NewEntry & { key: string }) =>
      answerOf(api.POST('/api/v1/do-not-call', { params: { header: { 'Idempotency-Key': key } }, body })),
    onSuccess: () => client.invalidateQueries({ queryKey: ['do-not-call'] }),
  });
}

/** From then on the customer may be called again. */
export function useLift() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (entry: string) =>
      answerOf<unknown>(api.DELETE('/api/v1/do-not-call/{entry}', { params: { path: { entry } } })),
    onSettled: () => client.invalidateQueries({ queryKey: ['do-not-call'] }),
  });
}
