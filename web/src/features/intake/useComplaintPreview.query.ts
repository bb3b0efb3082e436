import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../api/client';
import type { previewBody } from './intake-body';

/** Tier, limits and likely repeats of what is being written; asks a POST, changes nothing. */
export function useComplaintPreview(body: ReturnType<typeof previewBody>) {
  return useQuery({
    queryKey: ['preview', body],
    queryFn: () => answerOf(api.POST('/api/v1/complaints/preview', { body: body! })),
    enabled: body !== null,
    placeholderData: (previous) => (body === null ? undefined : keepPreviousData(previous)),
    staleTime: 30_000,
  });
}
