import { type Ref } from 'react';
import type { InboxItem } from '../../api/shapes';
import { useWords } from '../../i18n/use-words';
import { WindowGrid, type WindowGridHandle } from '../../list/window-grid';
import { TaskRow } from './task-row';
import styles from './task-list.module.css';
import { useOwners } from './use-owners';
import { taskKey } from './useTasks.query';

const COLUMNS = ['mark', 'due', 'case', 'step', 'about', 'tier', 'priority', 'org', 'opened', 'holder'] as const;

interface Props {
  ref: Ref<WindowGridHandle>;
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

/** Open tasks, soonest due first. */
export function TaskList({ ref, items, selected, marked, isStale, more, choose, open, claim, mark }: Props) {
  const { t } = useWords();
  const showsOrg = useOwners().length > 1;
  return (
    <WindowGrid
      ref={ref}
      label={t('inbox.list')}
      items={items}
      keyOf={taskKey}
      isStale={isStale}
      more={more}
      isMultiselectable
      active={selected}
      columns={`${styles.columns} ${showsOrg ? styles.manyOwners : ''}`}
      heads={COLUMNS.filter((column) => column !== 'org' || showsOrg).map((column) => (
        <div key={column} role="columnheader" className={styles[column]}>
          {column === 'mark' ? <span className="visually-hidden">{t('inbox.marks')}</span> : t(`inbox.${column}`)}
        </div>
      ))}
      row={(item, index, key, top) => (
        <TaskRow
          key={key}
          item={item}
          index={index}
          top={top}
          isSelected={index === selected}
          isMarked={marked.has(key)}
          showsOrg={showsOrg}
          choose={choose}
          open={open}
          claim={claim}
          mark={mark}
        />
      )}
    />
  );
}
