import { useMutation } from '@tanstack/react-query';
import { answerOf, api } from '../../api/client';
import { newKey } from '../../api/idempotency-key';
import type { InboxItem } from '../../api/shapes';
import { tellChanged } from '../../api/stream/live-changes';

/** Takes a free task; refused where somebody was quicker. */
export function useClaimTask() {
  return useMutation({
    mutationFn: ({ item, key }: { item: InboxItem; key: string }) =>
      answerOf(
        api.POST('/api/v1/cases/{id}/commands', {
          params: { path: { id: item.case.id }, header: { 'Idempotency-Key': key, 'If-Match': item.etag } },
          body: { type: 'claim', task: item.taskId },
        }),
      ),
    onSettled: (_, __, { item }) => tellChanged([item.case.id]),
  });
}

/** One action of a person: a repeated try of it keeps its key. */
export const claimOf = (item: InboxItem) => ({ item, key: newKey() });
