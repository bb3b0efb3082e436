import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../api/client';
import type { TimerQuery } from './audit-filters';

/** Clocks by kind and by whose time it is. */
export function useHeatMap(query: TimerQuery, enabled: boolean) {
  return useQuery({
    queryKey: ['timer-heat-map', query],
    queryFn: () => answerOf(api.GET('/api/v1/timers/heat-map', { params: { query } })),
    placeholderData: keepPreviousData,
    enabled,
  });
}
