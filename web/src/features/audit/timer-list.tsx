import type { Ref } from 'react';
import type { AuditedTimer } from '../../api/shapes';
import { useWords } from '../../i18n/use-words';
import { WindowGrid, type WindowGridHandle } from '../../list/window-grid';
import type { Sort } from './audit-filters';
import { TimerRow } from './timer-row';
import styles from './timer-list.module.css';
import { timerKey } from './useAuditedTimers.query';

const COLUMNS = ['clock', 'state', 'overrun', 'due', 'ended', 'lateness', 'used', 'pauses', 'holder'] as const;

const ORDERS = {
  due: { column: 'due', direction: 'ascending' },
  'due-desc': { column: 'due', direction: 'descending' },
  lateness: { column: 'lateness', direction: 'descending' },
} as const;

interface Props {
  ref: Ref<WindowGridHandle>;
  items: AuditedTimer[];
  selected: number;
  sort: Sort;
  isStale: boolean;
  more: (() => void) | null;
  sortBy: (sort: Sort) => void;
  choose: (index: number) => void;
  explain: (index: number) => void;
}

/** Clocks in the order asked for. */
export function TimerList({ ref, items, selected, sort, isStale, more, sortBy, choose, explain }: Props) {
  const { t } = useWords();
  return (
    <WindowGrid
      ref={ref}
      label={t('audit.list')}
      items={items}
      keyOf={timerKey}
      isStale={isStale}
      more={more}
      active={selected}
      columns={styles.columns}
      heads={COLUMNS.map((column) => (
        <Head key={column} column={column} sort={sort} sortBy={sortBy} />
      ))}
      row={(timer, index, key, top) => (
        <TimerRow
          key={key}
          timer={timer}
          index={index}
          top={top}
          isSelected={index === selected}
          choose={choose}
          explain={explain}
        />
      )}
    />
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
