import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useImperativeHandle, useRef, type Ref } from 'react';
import type { InboxItem } from '../../api/shapes';
import { useWords } from '../../i18n/use-words';
import { useOwners } from './use-owners';
import { TaskRow } from './task-row';
import styles from './task-list.module.css';
import { taskKey } from './useTasks.query';

const ROW = 46;
const COLUMNS = ['due', 'case', 'step', 'about', 'tier', 'priority', 'org', 'opened', 'holder'] as const;
type Column = (typeof COLUMNS)[number];

export interface TaskListHandle {
  /** Scrolls the row into sight. */
  reveal: (index: number) => void;
}

interface Props {
  ref: Ref<TaskListHandle>;
  items: InboxItem[];
  selected: number;
  isStale: boolean;
  /** Loads the next page; null: there is none, or it is on its way. */
  more: (() => void) | null;
  choose: (index: number) => void;
  open: (index: number) => void;
  claim: (index: number) => void;
}

/** Only the rows in sight exist, however long the list; the next page is asked for before its end is reached. */
export function TaskList({ ref, items, selected, isStale, more, choose, open, claim }: Props) {
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
  useImperativeHandle(ref, () => ({ reveal: (index) => rows.scrollToIndex(index, { align: 'auto' }) }), [rows]);
  const inSight = rows.getVirtualItems();
  const last = inSight.at(-1)?.index ?? 0;
  useEffect(() => {
    if (last >= items.length - 20) more?.();
  }, [last, items.length, more]);
  return (
    <div
      role="grid"
      aria-label={t('inbox.list')}
      aria-rowcount={more ? -1 : items.length + 1}
      className={`${styles.grid} ${isStale ? styles.stale : ''} ${showsOrg ? styles.manyOwners : ''}`}
    >
      <div ref={scroller} role="rowgroup" tabIndex={0} aria-label={t('inbox.list')} className={styles.scroller}>
        <div role="row" className={`${styles.row} ${styles.heads}`}>
          {columns.map((column) => (
            <div key={column} role="columnheader" className={styles[column]}>
              {t(`inbox.${column}`)}
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
              showsOrg={showsOrg}
              choose={choose}
              open={open}
              claim={claim}
            />
          ))}
        </div>
      </div>
    </div>
  );
}
