import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../api/client';

/** Whose time the life of a case was, or that of one of its clocks. */
export function useCaseTime(id: string, seq?: number, clock?: string) {
  return useQuery({
    queryKey: ['case-time', id, seq, clock],
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/cases/{id}/time-by-holder', {
          params: { path: { id }, query: clock === undefined ? {} : { clock } },
        }),
      ),
    placeholderData: (previous, query) =>
      query?.queryKey[1] === id && query.queryKey[3] === clock ? previous : undefined,
  });
}
