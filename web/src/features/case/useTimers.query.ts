import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { answerOf, api } from '../../api/client';
import { noteServerTime } from '../../time/useNow';

/**
 * Every clock of the case with its arithmetic, and who held the case meanwhile. `seq`: the case's steps so far (0: not
 * known yet). Asked beside the case, not after it; each later step asks again.
 */
export function useTimers(id: string, seq: number, enabled: boolean) {
  const timers = useQuery({
    queryKey: ['timers', id],
    queryFn: async () => {
      const answer = await answerOf(api.GET('/api/v1/cases/{id}/timers', { params: { path: { id } } }));
      noteServerTime(answer.now);
      return answer;
    },
    enabled,
  });
  const { refetch } = timers;
  const known = useRef(0);
  useEffect(() => {
    if (enabled && known.current !== 0 && known.current !== seq) void refetch();
    known.current = seq;
  }, [enabled, seq, refetch]);
  return timers;
}
