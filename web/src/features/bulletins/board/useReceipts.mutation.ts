import { useMutation, useQueryClient, type InfiniteData } from '@tanstack/react-query';
import { answerOf, api } from '../../../api/client';
import type { components } from '../../../api/generated/schema';
import { UNREAD } from './useUnread.query';

type Page = components['schemas']['BoardPageDto'];
type Board = InfiniteData<Page>;

/** As many as one request takes. */
const BATCH = 200;

const told = (ids: string[]) => answerOf(api.POST('/api/v1/bulletins/receipts', { body: { ids } }));

/** The board with these read, as the server counts from now on; what is read stays where it stands. */
const read = (board: Board, ids: ReadonlySet<string>, unread: number, readAt: string): Board => ({
  ...board,
  pages: board.pages.map((page) => ({
    ...page,
    unread,
    items: page.items.map((item) => (ids.has(item.id) ? { ...item, readAt: item.readAt ?? readAt } : item)),
  })),
});

/** Says that the reader has read these; the first time counts, so it can be said again. */
export function useReceipts() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (ids: readonly string[]) => {
      let unread = 0;
      for (let at = 0; at < ids.length; at += BATCH) ({ unread } = await told(ids.slice(at, at + BATCH)));
      return unread;
    },
    onSuccess: (unread, ids) => {
      const readAt = new Date().toISOString();
      client.setQueryData(UNREAD, unread);
      client.setQueriesData<Board>(
        { queryKey: ['bulletins', 'board'] },
        (board) => board && read(board, new Set(ids), unread, readAt),
      );
    },
  });
}
