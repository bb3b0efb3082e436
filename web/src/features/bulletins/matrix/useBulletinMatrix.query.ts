import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../../api/client';
import { useIsLive } from '../../../api/stream/live-changes';

/** Without the stream it is asked for now and then. */
const OFTEN = 15_000;

/** How far each receiver is: with the delivery, and with its reply where one is asked. */
export function useBulletinMatrix(id: string) {
  const isLive = useIsLive();
  return useQuery({
    queryKey: ['bulletins', 'matrix', id],
    queryFn: () => answerOf(api.GET('/api/v1/bulletins/{id}/matrix', { params: { path: { id } } })),
    refetchInterval: isLive ? false : OFTEN,
  });
}
