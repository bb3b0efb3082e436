import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '../../../api/client';

export interface Begun {
  kind: 'publish' | 'update' | 'revoke' | 'local';
  key: string;
  urgency: 'normal' | 'urgent';
  article?: string;
  org?: string;
}

/** Begins an operation or a local publication; the same key is the same case. */
export function useBegin() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ kind, key, ...body }: Begun) => {
      const header = { 'Idempotency-Key': key };
      if (kind !== 'local')
        return answerOf(api.POST('/api/v1/knowledge/operations', { params: { header }, body: { kind, ...body } }));
      const { article: _, ...local } = body;
      return answerOf(api.POST('/api/v1/knowledge/local-publications', { params: { header }, body: local }));
    },
    onSuccess: (opened) => {
      client.setQueryData(['case', opened.id], opened);
      void client.invalidateQueries({ queryKey: ['tasks'] });
      void client.invalidateQueries({ queryKey: ['knowledge', 'work'] });
    },
  });
}
