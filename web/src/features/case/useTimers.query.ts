import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../api/client';
import { noteServerTime } from '../../time/useNow';

/** Every clock of the case with its arithmetic, and who held the case meanwhile. */
export function useTimers(id: string, seq: number, enabled: boolean) {
  return useQuery({
    queryKey: ['timers', id, seq],
    queryFn: async () => {
      const timers = await answerOf(api.GET('/api/v1/cases/{id}/timers', { params: { path: { id } } }));
      noteServerTime(timers.now);
      return timers;
    },
    enabled,
    placeholderData: (previous, query) => (query?.queryKey[1] === id ? previous : undefined),
  });
}
