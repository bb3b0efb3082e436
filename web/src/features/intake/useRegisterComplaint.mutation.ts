import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '../../api/client';
import type { RegisterComplaint } from '../../api/shapes';

/** Registers; the same body and key twice are one case. */
export function useRegisterComplaint() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ body, key }: { body: RegisterComplaint; key: string }) =>
      answerOf(api.POST('/api/v1/complaints', { params: { header: { 'Idempotency-Key': key } }, body })),
    onSuccess: (registered) => {
      client.setQueryData(['case', registered.id], registered);
      void client.invalidateQueries({ queryKey: ['tasks'] });
    },
  });
}
