import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../../api/client';
import { useIsLive } from '../../../api/stream/live-changes';

/** Without the stream it is asked for now and then. */
const OFTEN = 15_000;

/** How far each designated province is with the number in force. */
export function useMatrix(id: string) {
  const isLive = useIsLive();
  return useQuery({
    queryKey: ['knowledge', 'matrix', id],
    queryFn: () => answerOf(api.GET('/api/v1/knowledge/articles/{id}/matrix', { params: { path: { id } } })),
    refetchInterval: isLive ? false : OFTEN,
  });
}
