import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { answerOf, api } from '../../api/client';
import { AtMost } from '../../api/stream/at-most';
import { onChanged, useIsLive } from '../../api/stream/live-changes';

/** However much is going on, the figures are asked for no more often. */
const APART = 10_000;
/** Where changes do not come by themselves. */
const EVERY = 60_000;
/** Where they do: time passes too, a clock is overdue though nothing has happened. */
const SELDOM = 300_000;

/** Where the work stands, anew whenever something within sight has changed. */
export function useDashboard(org: string | undefined) {
  const client = useQueryClient();
  const isLive = useIsLive();
  useEffect(() => {
    const figures = new AtMost(
      () => client.invalidateQueries({ queryKey: ['dashboard'] }, { cancelRefetch: false }),
      APART,
    );
    const stop = onChanged(() => figures.ask());
    return () => {
      stop();
      figures.stop();
    };
  }, [client]);
  const board = useQuery({
    queryKey: ['dashboard', org ?? 'all'],
    queryFn: () => answerOf(api.GET('/api/v1/dashboard', { params: { query: org === undefined ? {} : { org } } })),
    refetchInterval: isLive ? SELDOM : EVERY,
    placeholderData: keepPreviousData,
  });
  return { ...board, isLive };
}
