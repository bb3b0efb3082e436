import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '../../../api/client';
import type { components } from '../../../api/generated/schema';

export type Begun = components['schemas']['NewCampaign'];

/** Begins a campaign; the same key is the same case. */
export function useBegin() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ key, ...body }: Begun & { key: string }) =>
      answerOf(api.POST('/api/v1/campaigns', { params: { header: { 'Idempotency-Key': key } }, body })),
    onSuccess: (opened) => {
      client.setQueryData(['case', opened.id], opened);
      void client.invalidateQueries({ queryKey: ['tasks'] });
      void client.invalidateQueries({ queryKey: ['campaigns', 'desk'] });
    },
  });
}
