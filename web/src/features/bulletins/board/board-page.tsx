import { Button } from 'antd';
import { useRef } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { useProblemWords } from '../../../api/use-problem-words';
import { useWords } from '../../../i18n/use-words';
import { useShortcuts } from '../../../keyboard/use-shortcuts';
import { useRows } from '../../../list/rows/use-rows';
import { useSteady } from '../../../list/rows/use-steady';
import styles from '../../../list/list-page.module.css';
import { messages } from '../../../messages/messages';
import { LoadFailed } from '../../../shell/load-failed';
import { PageLoading } from '../../../shell/page-loading';
import { PageState } from '../../../shell/page-state';
import { useSession } from '../../../session/session-store';
import type { BulletinRow } from '../shapes';
import { readBoard, writeBoard } from './board-filters';
import { BoardHead } from './board-head';
import { BoardList } from './board-list';
import { useBoard } from './useBoard.query';
import { useReceipts } from './useReceipts.mutation';

const keyOf = ({ id }: BulletinRow): string => id;

/** What is shown to the reader's organisations: on top first, newest next; what is not read stands out. */
export function BoardPage() {
  const { t } = useWords();
  const problemWords = useProblemWords();
  const navigate = useNavigate();
  const username = useSession()?.username ?? '';
  const [params, setParams] = useSearchParams();
  const filters = readBoard(params);
  const board = useBoard(filters);
  const receipts = useReceipts();
  const search = useRef<{ focus: () => void }>(null);
  const items = board.data?.pages.flatMap((page) => page.items) ?? [];
  const rows = useRows(items, `board ${username}?${writeBoard(filters)}`, keyOf);
  const { list, index, marks, marked, choose, mark, move, clearMarks } = rows;
  const open = useSteady((at: number) => {
    const item = items[at];
    if (item) void navigate(`/bulletins/${item.id}`);
  });
  const markRead = (some: readonly BulletinRow[]): void => {
    const ids = some.filter(({ readAt }) => readAt === null).map(keyOf);
    if (ids.length === 0) return clearMarks();
    receipts.mutate(ids, {
      onSuccess: () => {
        clearMarks();
        messages.success(t('board.markedRead', { n: ids.length }));
      },
      onError: (error) => messages.error(problemWords(error)),
    });
  };
  useShortcuts({
    j: () => move(1),
    k: () => move(-1),
    'Shift+j': () => move(1, true),
    'Shift+k': () => move(-1, true),
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    Enter: () => open(index),
    x: () => mark(index, false),
    m: () => markRead(marked.length > 0 ? marked : items.slice(index, index + 1)),
    Escape: clearMarks,
    '/': () => search.current?.focus(),
  });
  const isFiltered = Object.keys(filters).length > 0;
  return (
    <div className={styles.page}>
      <BoardHead
        filters={filters}
        change={(next) => setParams(writeBoard(next), { replace: true })}
        search={search}
        unread={board.data?.pages[0]?.unread ?? 0}
        marked={marked.length}
        markRead={() => markRead(marked)}
        clearMarks={clearMarks}
        isMarking={receipts.isPending}
      />
      {board.isPending ? (
        <PageLoading />
      ) : board.isError && items.length === 0 ? (
        <LoadFailed error={board.error} retry={() => void board.refetch()} />
      ) : items.length === 0 ? (
        <PageState
          title={t(filters.unread ? 'board.allRead' : isFiltered ? 'board.nothingFits' : 'board.empty')}
          hint={t(isFiltered ? 'board.nothingFitsHint' : 'board.emptyHint')}
        >
          {isFiltered && <Button onClick={() => setParams({}, { replace: true })}>{t('inbox.clearFilters')}</Button>}
        </PageState>
      ) : (
        <BoardList
          ref={list}
          items={items}
          selected={index}
          marked={marks.keys}
          isStale={board.isPlaceholderData}
          more={board.hasNextPage && !board.isFetchingNextPage ? () => void board.fetchNextPage() : null}
          keyOf={keyOf}
          choose={choose}
          open={open}
          mark={mark}
        />
      )}
    </div>
  );
}
