import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '../../../api/client';
import type { NewPlan } from '../shapes';

const KEY = ['quality', 'plans'];

/** Makes a plan; the same key is the same plan. */
export function useMakePlan() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ key, body }: { key: string; body: NewPlan }) =>
      answerOf(api.POST('/api/v1/quality/plans', { params: { header: { 'Idempotency-Key': key } }, body })),
    onSuccess: () => client.invalidateQueries({ queryKey: KEY }),
  });
}

/** Ends a plan: it draws no more. */
export function useEndPlan() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => answerOf(api.POST('/api/v1/quality/plans/{id}/end', { params: { path: { id } } })),
    onSuccess: () => client.invalidateQueries({ queryKey: KEY }),
  });
}
