import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '../../api/client';
import type { RegisterAppeal } from '../../api/shapes';

/** Registers an appeal; the complaint shows it among its links from then on. */
export function useRegisterAppeal() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ body, key }: { body: RegisterAppeal; key: string }) =>
      answerOf(api.POST('/api/v1/appeals', { params: { header: { 'Idempotency-Key': key } }, body })),
    onSuccess: (registered, { body }) => {
      client.setQueryData(['case', registered.id], registered);
      void client.invalidateQueries({ queryKey: ['case', body.complaint] });
      void client.invalidateQueries({ queryKey: ['tasks'] });
    },
  });
}
