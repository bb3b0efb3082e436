import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '../../../api/client';
import type { Divergence } from './useDivergences.query';

/** The article's own command `repair`: what the province should show is sent there once more, or taken away. */
export function useRepair() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ divergence: { article, org, kind }, key }: { divergence: Divergence; key: string }) =>
      answerOf(
        api.POST('/api/v1/cases/{id}/commands', {
          params: { path: { id: article }, header: { 'Idempotency-Key': key } },
          // Which fields a command takes is the server's own word, checked by it.
          body: { type: 'repair', province: org, divergence: kind } as never,
        }),
      ),
    onSuccess: () => void client.invalidateQueries({ queryKey: ['knowledge', 'divergences'] }),
  });
}
