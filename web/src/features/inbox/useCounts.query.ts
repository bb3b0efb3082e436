import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { answerOf, api } from '../../api/client';
import { AtMost } from '../../api/stream/at-most';
import { onChanged } from '../../api/stream/live-changes';
import type { InboxFilters } from './inbox-filters';

/** A figure beside a tab is asked for no more often than this, in ms. */
const APART = 5_000;

/** How many each view holds under the same filters, up to a bound. */
export function useCounts({ view: _, ...filters }: InboxFilters) {
  const client = useQueryClient();
  useEffect(() => {
    const figures = new AtMost(() => client.invalidateQueries({ queryKey: ['task-counts'] }), APART, 0);
    const stop = onChanged(() => figures.ask());
    return () => {
      stop();
      figures.stop();
    };
  }, [client]);
  return useQuery({
    queryKey: ['task-counts', filters],
    queryFn: () => answerOf(api.GET('/api/v1/tasks/counts', { params: { query: filters } })),
    staleTime: APART,
  });
}
