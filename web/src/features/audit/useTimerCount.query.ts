import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../api/client';
import type { TimerQuery } from './audit-filters';

/** How long a list is that is not shown whole. */
export function useTimerCount(query: TimerQuery, enabled: boolean) {
  return useQuery({
    queryKey: ['timer-count', query],
    queryFn: () => answerOf(api.GET('/api/v1/timers/count', { params: { query } })),
    placeholderData: keepPreviousData,
    enabled,
  });
}
