import { useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useEffect, useImperativeHandle, useRef, type ReactNode, type Ref } from 'react';
import styles from './window-grid.module.css';

/** As high as `.item` is. */
const ROW = 52;
/** Rows before the end of what is loaded, from where on more is asked for. */
const SOON = 20;

export interface WindowGridHandle {
  /** Scrolls the row into sight. */
  reveal: (index: number) => void;
  /** Keys go to the list again, where whatever had the focus is gone. */
  focus: () => void;
}

interface Props<Item> {
  ref: Ref<WindowGridHandle>;
  label: string;
  items: Item[];
  /** The same function at every paint: with another one all keys are asked for anew, however many. */
  keyOf: (item: Item) => string;
  isStale: boolean;
  /** Loads the next page; null: there is none, or it is on its way. */
  more: (() => void) | null;
  isMultiselectable?: boolean;
  /** The row that keys act on, told to whoever only hears: its element is called `rowId`. */
  active?: number;
  /** The list's own columns. */
  columns: string | undefined;
  heads: ReactNode;
  /** One row, with this key, so far from the top in px. */
  row: (item: Item, index: number, key: string, top: number) => ReactNode;
}

export const rowId = (index: number): string => `row-${index}`;

/** Only the rows in sight exist, however long the list; the next page is asked for before its end is reached. */
export function WindowGrid<Item>(props: Props<Item>) {
  const { ref, label, items, keyOf, isStale, more, isMultiselectable, active, columns = '', heads, row } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    getItemKey: useCallback((index: number) => keyOf(items[index]!), [items, keyOf]),
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
    if (last >= items.length - SOON) more?.();
  }, [last, items.length, more]);
  return (
    <div className={`${styles.grid} ${columns} ${isStale ? styles.stale : ''}`}>
      <div
        ref={scroller}
        role="grid"
        tabIndex={0}
        data-list
        aria-multiselectable={isMultiselectable}
        aria-label={label}
        aria-rowcount={more ? -1 : items.length + 1}
        aria-activedescendant={
          active !== undefined && inSight.some(({ index }) => index === active) ? rowId(active) : undefined
        }
        className={styles.scroller}
      >
        <div role="row" className={`${styles.row} ${styles.heads}`}>
          {heads}
        </div>
        <div role="presentation" style={{ height: rows.getTotalSize(), position: 'relative' }}>
          {inSight.map(({ index, key, start }) => row(items[index]!, index, String(key), start))}
        </div>
      </div>
    </div>
  );
}
