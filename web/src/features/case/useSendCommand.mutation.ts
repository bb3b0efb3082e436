import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '../../api/client';
import type { paths } from '../../api/generated/schema';
import { caseKey } from './useCase.query';

type Body = paths['/api/v1/cases/{id}/commands']['post']['requestBody']['content']['application/json'];

export interface Sending {
  body: { type: string; taskId?: string } & Record<string, unknown>;
  key: string;
  /** Task and version that the reader saw. */
  etag?: string;
}

/** Decides: one of the case's allowed commands. The answer is the case after it, so the page repaints at once. */
export function useSendCommand(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ body, key, etag }: Sending) =>
      answerOf(
        api.POST('/api/v1/cases/{id}/commands', {
          params: { path: { id }, header: { 'Idempotency-Key': key, ...(etag !== undefined && { 'If-Match': etag }) } },
          // Which fields the command takes is the server's own word (allowedCommands), checked by it again.
          body: body as unknown as Body,
        }),
      ),
    onSuccess: (decided) => {
      client.setQueryData(caseKey(id), decided);
      void client.invalidateQueries({ queryKey: ['tasks'] });
      void client.invalidateQueries({ queryKey: ['timers', id] });
    },
    onError: () => client.invalidateQueries({ queryKey: caseKey(id) }),
  });
}
