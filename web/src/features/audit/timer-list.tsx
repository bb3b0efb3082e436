import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useImperativeHandle, useRef, type Ref } from 'react';
import type { AuditedTimer } from '../../api/shapes';
import { useWords } from '../../i18n/use-words';
import type { Sort } from './audit-filters';
import { TimerRow } from './timer-row';
import styles from './timer-list.module.css';
import { timerKey } from './useAuditedTimers.query';

const ROW = 52;
const COLUMNS = ['case', 'clock', 'state', 'due', 'ended', 'overrun', 'lateness', 'used', 'pauses', 'holder'] as const;

const ORDERS = {
  due: { column: 'due', direction: 'ascending' },
  'due-desc': { column: 'due', direction: 'descending' },
  lateness: { column: 'lateness', direction: 'descending' },
} as const;

export interface TimerListHandle {
  reveal: (index: number) => void;
}

interface Props {
  ref: Ref<TimerListHandle>;
  items: AuditedTimer[];
  selected: number;
  sort: Sort;
  isStale: boolean;
  more: (() => void) | null;
  sortBy: (sort: Sort) => void;
  choose: (index: number) => void;
  explain: (index: number) => void;
}

/** Only the rows in sight exist, however long the list. */
export function TimerList({ ref, items, selected, sort, isStale, more, sortBy, choose, explain }: Props) {
  const { t } = useWords();
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    getItemKey: (index) => timerKey(items[index]!),
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
      aria-label={t('audit.list')}
      aria-rowcount={more ? -1 : items.length + 1}
      className={`${styles.grid} ${isStale ? styles.stale : ''}`}
    >
      <div ref={scroller} role="rowgroup" tabIndex={0} aria-label={t('audit.list')} className={styles.scroller}>
        <div role="row" className={`${styles.row} ${styles.heads}`}>
          {COLUMNS.map((column) => (
            <Head key={column} column={column} sort={sort} sortBy={sortBy} />
          ))}
        </div>
        <div role="presentation" style={{ height: rows.getTotalSize(), position: 'relative' }}>
          {inSight.map(({ index, key, start }) => (
            <TimerRow
              key={key}
              timer={items[index]!}
              index={index}
              top={start}
              isSelected={index === selected}
              choose={choose}
              explain={explain}
            />
          ))}
        </div>
      </div>
    </div>
  );
}

function Head({
  column,
  sort,
  sortBy,
}: {
  column: (typeof COLUMNS)[number];
  sort: Sort;
  sortBy: (sort: Sort) => void;
}) {
  const { t } = useWords();
  const plain = t(`audit.${column}`);
  if (column !== 'due' && column !== 'lateness')
    return (
      <div role="columnheader" className={styles[column]}>
        {plain}
      </div>
    );
  const order = ORDERS[sort].column === column ? ORDERS[sort].direction : undefined;
  const next: Sort = column === 'lateness' ? 'lateness' : sort === 'due' ? 'due-desc' : 'due';
  const label = t(
    column === 'lateness' ? 'audit.sortLateness' : next === 'due' ? 'audit.sortDue' : 'audit.sortDueDesc',
  );
  return (
    <div role="columnheader" aria-sort={order ?? 'none'} className={styles[column]}>
      <button type="button" className={styles.sort} title={label} onClick={() => sortBy(next)}>
        {plain}
        <span aria-hidden>{order === 'ascending' ? ' ↑' : order ? ' ↓' : ''}</span>
      </button>
    </div>
  );
}
