import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '../../../api/client';

export interface Said {
  article: string;
  text: string;
  urgency: 'normal' | 'urgent';
  key: string;
}

/** What a reader says about an article; it goes to their province's reviewer first. */
export function useGiveFeedback() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ key, ...body }: Said) =>
      answerOf(api.POST('/api/v1/knowledge/feedback', { params: { header: { 'Idempotency-Key': key } }, body })),
    onSuccess: () => void client.invalidateQueries({ queryKey: ['knowledge', 'work'] }),
  });
}
