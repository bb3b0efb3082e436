import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '../../api/client';
import type { RegisterSuggestion } from '../../api/shapes';

/** Registers; the same body and key twice are one case. */
export function useRegisterSuggestion() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ body, key }: { body: RegisterSuggestion; key: string }) =>
      answerOf(api.POST('/api/v1/suggestions', { params: { header: { 'Idempotency-Key': key } }, body })),
    onSuccess: (registered) => {
      client.setQueryData(['case', registered.id], registered);
      void client.invalidateQueries({ queryKey: ['tasks'] });
    },
  });
}
