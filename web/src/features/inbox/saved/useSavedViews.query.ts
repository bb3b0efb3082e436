import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../../api/client';
import { useSession } from '../../../session/session-store';
import { keepDefault } from './kept-default';

export const SAVED_VIEWS = ['saved-views'];

/** The reader's own saved views, by name. */
export function useSavedViews() {
  const username = useSession()?.username ?? '';
  return useQuery({
    queryKey: SAVED_VIEWS,
    queryFn: async () => {
      const { items } = await answerOf(api.GET('/api/v1/saved-views'));
      keepDefault(username, items.find(({ isDefault }) => isDefault)?.filters ?? null);
      return items;
    },
    staleTime: 5 * 60_000,
  });
}
