import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '../../../api/client';
import type { NewSampling } from '../shapes';

/** Draws a sample; the same key is the same sampling. */
export function useDraw() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ key, body }: { key: string; body: NewSampling }) =>
      answerOf(api.POST('/api/v1/quality/samplings', { params: { header: { 'Idempotency-Key': key } }, body })),
    onSuccess: (opened) => {
      client.setQueryData(['case', opened.id], opened);
      void client.invalidateQueries({ queryKey: ['tasks'] });
      void client.invalidateQueries({ queryKey: ['quality', 'desk'] });
    },
  });
}
