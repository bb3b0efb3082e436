import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../api/client';
import { useSession } from './session-store';

/** Who is signed in, with posts and permissions. */
export function useMe() {
  const session = useSession();
  return useQuery({
    queryKey: ['me', session?.username],
    queryFn: () => answerOf(api.GET('/api/v1/me')),
    enabled: session !== null && !session.expired,
    staleTime: 5 * 60_000,
  });
}
