import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../../api/client';
import type { operations } from '../../../api/generated/schema';

export type Period = NonNullable<operations['readTimeliness']['parameters']['query']>;

/** How much of the work on knowledge was done within its limits. */
export function useTimeliness(period: Period) {
  return useQuery({
    queryKey: ['knowledge', 'timeliness', period],
    queryFn: () => answerOf(api.GET('/api/v1/knowledge/timeliness', { params: { query: period } })),
    placeholderData: keepPreviousData,
  });
}
