import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { answerOf, api } from '../../api/client';
import { onChanged } from '../../api/stream/live-changes';
import type { InboxFilters } from './inbox-filters';

/** A figure beside a tab is asked for no more often than this, in ms. */
const APART = 5_000;

/** How many each view holds under the same filters, up to a bound. */
export function useCounts({ view: _, ...filters }: InboxFilters) {
  const client = useQueryClient();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let last = -Infinity;
    const stop = onChanged(() => {
      const wait = Math.max(0, last + APART - Date.now());
      timer ??= setTimeout(() => {
        timer = undefined;
        last = Date.now();
        void client.invalidateQueries({ queryKey: ['task-counts'] });
      }, wait);
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [client]);
  return useQuery({
    queryKey: ['task-counts', filters],
    queryFn: () => answerOf(api.GET('/api/v1/tasks/counts', { params: { query: filters } })),
    staleTime: APART,
  });
}
