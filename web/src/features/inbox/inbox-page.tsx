import { App } from 'antd';
import { useMemo, useRef, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { useProblemWords } from '../../api/use-problem-words';
import { useWords } from '../../i18n/use-words';
import { ShortcutHelp } from '../../keyboard/shortcut-help';
import { useShortcuts } from '../../keyboard/use-shortcuts';
import { LoadFailed } from '../../shell/load-failed';
import { PageLoading } from '../../shell/page-loading';
import { readFilters, writeFilters, type InboxFilters } from './inbox-filters';
import styles from './inbox.module.css';
import { InboxEmpty } from './inbox-empty';
import { InboxHead } from './inbox-head';
import { keepSelection, moved } from './selection';
import { TaskList, type TaskListHandle } from './task-list';
import { claimOf, useClaimTask } from './useClaimTask.mutation';
import { taskKey, useTasks } from './useTasks.query';

/** What is to be done: by whom it may be done, soonest due first. */
export function InboxPage() {
  const words = useWords();
  const { message } = App.useApp();
  const problemWords = useProblemWords();
  const navigate = useNavigate();
  const [params, setParams] = useSearchParams();
  const filters = useMemo(() => readFilters(params), [params]);
  const tasks = useTasks(filters);
  const claim = useClaimTask();
  const [chosen, setChosen] = useState<{ key: string; index: number } | null>(null);
  const [helping, setHelping] = useState(false);
  const list = useRef<TaskListHandle>(null);
  const search = useRef<{ focus: () => void }>(null);

  const { items } = tasks;
  const keys = useMemo(() => items.map(taskKey), [items]);
  const index = keepSelection(keys, chosen);
  const choose = (to: number) => {
    if (to < 0 || to >= keys.length) return;
    setChosen({ key: keys[to]!, index: to });
    list.current?.reveal(to);
  };
  const change = (next: InboxFilters) => {
    setChosen(null);
    setParams(writeFilters(next), { replace: true });
  };
  const open = (at: number) => {
    const item = items[at];
    if (item) void navigate(`/cases/${item.case.id}`, { state: { inbox: writeFilters(filters) } });
  };
  const take = (at: number) => {
    const item = items[at];
    if (!item || item.assignee || item.barred || claim.isPending) return;
    claim.mutate(claimOf(item), {
      onSuccess: () => void message.success(words.t('inbox.claimed', { number: item.case.number })),
      onError: (error) => void message.error(problemWords(error)),
    });
  };
  useShortcuts({
    j: () => choose(moved(index, 1, keys.length)),
    k: () => choose(moved(index, -1, keys.length)),
    ArrowDown: () => choose(moved(index, 1, keys.length)),
    ArrowUp: () => choose(moved(index, -1, keys.length)),
    Enter: () => open(index),
    c: () => take(index),
    '/': () => search.current?.focus(),
    '?': () => setHelping(true),
  });

  return (
    <div className={styles.page}>
      <InboxHead filters={filters} change={change} tasks={tasks} search={search} showHelp={() => setHelping(true)} />
      {tasks.isPending ? (
        <PageLoading />
      ) : tasks.isError && items.length === 0 ? (
        <LoadFailed error={tasks.error} retry={() => void tasks.refetch()} />
      ) : items.length === 0 ? (
        <InboxEmpty filters={filters} change={change} />
      ) : (
        <TaskList
          ref={list}
          items={items}
          selected={index}
          isStale={tasks.isPlaceholderData}
          more={tasks.hasNextPage && !tasks.isFetchingNextPage ? () => void tasks.fetchNextPage() : null}
          choose={choose}
          open={open}
          claim={take}
        />
      )}
      <ShortcutHelp open={helping} onClose={() => setHelping(false)} />
    </div>
  );
}
