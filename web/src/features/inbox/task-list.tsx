import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useImperativeHandle, useRef, type Ref } from 'react';
import type { InboxItem } from '../../api/shapes';
import { useWords } from '../../i18n/use-words';
import { useOwners } from './use-owners';
import { TaskRow } from './task-row';
import styles from './task-list.module.css';
import { taskKey } from './useTasks.query';

const ROW = 52;
const COLUMNS = ['mark', 'due', 'case', 'step', 'about', 'tier', 'priority', 'org', 'opened', 'holder'] as const;
type Column = (typeof COLUMNS)[number];

export interface TaskListHandle {
  /** Scrolls the row into sight. */
  reveal: (index: number) => void;
  /** Keys go to the list again, where whatever had the focus is gone. */
  focus: () => void;
}

interface Props {
  ref: Ref<TaskListHandle>;
  items: InboxItem[];
  selected: number;
  marked: ReadonlySet<string>;
  isStale: boolean;
  /** Loads the next page; null: there is none, or it is on its way. */
  more: (() => void) | null;
  choose: (index: number) => void;
  open: (index: number) => void;
  claim: (index: number) => void;
  mark: (index: number, stretch: boolean) => void;
}

/** Only the rows in sight exist, however long the list; the next page is asked for before its end is reached. */
export function TaskList({ ref, items, selected, marked, isStale, more, choose, open, claim, mark }: Props) {
  const { t } = useWords();
  const showsOrg = useOwners().length > 1;
  const columns = COLUMNS.filter((column: Column) => column !== 'org' || showsOrg);
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    getItemKey: (index) => taskKey(items[index]!),
    overscan: 8,
  });
  useImperativeHandle(
    ref,
    () => ({
      reveal: (index) => rows.scrollToIndex(index, { align: 'auto' }),
      focus: () => scroller.current?.focus({ preventScroll: true }),
    }),
    [rows],
  );
  const inSight = rows.getVirtualItems();
  const last = inSight.at(-1)?.index ?? 0;
  useEffect(() => {
    if (last >= items.length - 20) more?.();
  }, [last, items.length, more]);
  return (
    <div
      role="grid"
      aria-multiselectable
      aria-label={t('inbox.list')}
      aria-rowcount={more ? -1 : items.length + 1}
      className={`${styles.grid} ${isStale ? styles.stale : ''} ${showsOrg ? styles.manyOwners : ''}`}
    >
      <div
        ref={scroller}
        role="rowgroup"
        tabIndex={0}
        data-list
        aria-label={t('inbox.list')}
        className={styles.scroller}
      >
        <div role="row" className={`${styles.row} ${styles.heads}`}>
          {columns.map((column) => (
            <div key={column} role="columnheader" className={styles[column]}>
              {column === 'mark' ? <span className="visually-hidden">{t('inbox.marks')}</span> : t(`inbox.${column}`)}
            </div>
          ))}
        </div>
        <div role="presentation" style={{ height: rows.getTotalSize(), position: 'relative' }}>
          {inSight.map(({ index, key, start }) => (
            <TaskRow
              key={key}
              item={items[index]!}
              index={index}
              top={start}
              isSelected={index === selected}
              isMarked={marked.has(String(key))}
              showsOrg={showsOrg}
              choose={choose}
              open={open}
              claim={claim}
              mark={mark}
            />
          ))}
        </div>
      </div>
    </div>
  );
}
