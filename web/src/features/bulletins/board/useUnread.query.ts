import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../../api/client';
import { useLiveQueries } from '../../../api/stream/use-live-queries';

/** What comes to a board from elsewhere is not told to all who read it, ms. */
const OFTEN = 30_000;

export const UNREAD = ['bulletins', 'unread'];

/** How many bulletins are shown to the reader that they have not read. */
export function useUnread(): number {
  useLiveQueries('bulletins', ['unread', 'board']);
  const { data } = useQuery({
    queryKey: UNREAD,
    queryFn: async () => (await answerOf(api.GET('/api/v1/bulletins', { params: { query: { limit: 1 } } }))).unread,
    refetchInterval: OFTEN,
  });
  return data ?? 0;
}
