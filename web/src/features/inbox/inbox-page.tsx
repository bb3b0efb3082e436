import { useEffect, useRef } from 'react';
import { useNavigate } from 'react-router';
import { useProblemWords } from '../../api/use-problem-words';
import { useWords } from '../../i18n/use-words';
import { useShortcuts } from '../../keyboard/use-shortcuts';
import styles from '../../list/list-page.module.css';
import { messages } from '../../messages/messages';
import { LoadFailed } from '../../shell/load-failed';
import { PageLoading } from '../../shell/page-loading';
import { useSession } from '../../session/session-store';
import { BulkBar } from './bulk/bulk-bar';
import { rowOf, suits } from './bulk/bulk-run';
import { useBulk } from './bulk/use-bulk';
import { writeFilters } from './inbox-filters';
import { InboxEmpty } from './inbox-empty';
import { InboxHead } from './inbox-head';
import { isReview } from './reviews';
import { TaskList } from './task-list';
import { useInboxAddress } from './use-inbox-address';
import { useMending } from './use-mending';
import { useRows } from '../../list/rows/use-rows';
import { useSteady } from '../../list/rows/use-steady';
import { claimOf, useClaimTask } from './useClaimTask.mutation';
import { taskKey, useTasks } from './useTasks.query';

/** What is to be done: by whom it may be done, soonest due first. */
export function InboxPage() {
  const { t } = useWords();
  const problemWords = useProblemWords();
  const username = useSession()?.username ?? '';
  const navigate = useNavigate();
  const [filters, setFilters] = useInboxAddress();
  const tasks = useTasks(filters);
  useMending(filters);
  const claim = useClaimTask();
  const bulk = useBulk();
  const search = useRef<{ focus: () => void }>(null);
  const { items } = tasks;
  const { list, index, marks, marked, choose, mark, move, clearMarks } = useRows(
    items,
    `${username}?${writeFilters(filters)}`,
    taskKey,
  );

  const change = useSteady(setFilters);
  const refresh = useSteady(() => void tasks.refetch());
  const open = useSteady((at: number, start?: 'return') => {
    const item = items[at];
    if (item) void navigate(`/cases/${item.case.id}`, { state: { inbox: writeFilters(filters), start } });
  });
  const take = useSteady((at: number) => {
    const item = items[at];
    if (!item || item.assignee || item.barred || claim.isPending) return;
    claim.mutate(claimOf(item), {
      onSuccess: () => messages.success(t('inbox.claimed', { number: item.case.number })),
      onError: (error) => messages.error(problemWords(error)),
    });
  });
  const decide = (action: 'claim' | 'approve') => {
    const rows = marked.length > 0 ? marked : items.slice(index, index + 1);
    if (marked.length === 0 && action === 'claim') return take(index);
    const fitting = rows.filter((item) => suits(action, item)).map(rowOf);
    if (fitting.length === 0) return messages.info(t('inbox.notReview'));
    bulk.start(action, fitting);
    clearMarks();
  };
  const sendBack = () => {
    const item = items[index];
    if (item && isReview(item)) open(index, 'return');
    else messages.info(t('inbox.notReview'));
  };
  useShortcuts({
    j: () => move(1),
    k: () => move(-1),
    'Shift+j': () => move(1, true),
    'Shift+k': () => move(-1, true),
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    'Shift+ArrowDown': () => move(1, true),
    'Shift+ArrowUp': () => move(-1, true),
    Enter: () => open(index),
    x: () => mark(index, false),
    'Shift+x': () => mark(index, true),
    Escape: clearMarks,
    c: () => decide('claim'),
    a: () => decide('approve'),
    r: sendBack,
    '/': () => search.current?.focus(),
  });
  // A row that leaves takes the focus with it: then the list has it, so that keys and screen readers go on there.
  useEffect(() => {
    if (document.activeElement === document.body) list.current?.focus();
  });

  return (
    <div className={styles.page}>
      <InboxHead
        filters={filters}
        change={change}
        search={search}
        listed={tasks.data ? items.length : null}
        hasMore={tasks.hasNextPage}
        updatedAt={tasks.dataUpdatedAt}
        isFetching={tasks.isFetching}
        refresh={refresh}
      />
      <BulkBar marked={marked} bulk={bulk} clear={clearMarks} />
      {tasks.isPending ? (
        <PageLoading />
      ) : tasks.isError && items.length === 0 ? (
        <LoadFailed error={tasks.error} retry={refresh} />
      ) : items.length === 0 ? (
        <InboxEmpty filters={filters} change={change} />
      ) : (
        <TaskList
          ref={list}
          items={items}
          selected={index}
          marked={marks.keys}
          isStale={tasks.isPlaceholderData}
          more={tasks.hasNextPage && !tasks.isFetchingNextPage ? () => void tasks.fetchNextPage() : null}
          choose={choose}
          open={open}
          claim={take}
          mark={mark}
        />
      )}
    </div>
  );
}
