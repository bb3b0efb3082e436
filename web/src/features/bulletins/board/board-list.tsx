import type { Ref } from 'react';
import { useWords } from '../../../i18n/use-words';
import { WindowGrid, type WindowGridHandle } from '../../../list/window-grid';
import type { BulletinRow } from '../shapes';
import { BoardRow } from './board-row';
import styles from './board.module.css';

interface Props {
  ref: Ref<WindowGridHandle>;
  items: BulletinRow[];
  selected: number;
  marked: ReadonlySet<string>;
  isStale: boolean;
  /** Loads the next page; null: there is none, or it is on its way. */
  more: (() => void) | null;
  keyOf: (item: BulletinRow) => string;
  choose: (index: number) => void;
  open: (index: number) => void;
  mark: (index: number, stretch: boolean) => void;
}

const COLUMNS = ['mark', 'title', 'kind', 'notice', 'shown', 'until'] as const;

/** Bulletins as a board shows them. */
export function BoardList({ ref, items, selected, marked, isStale, more, keyOf, choose, open, mark }: Props) {
  const { t } = useWords();
  return (
    <WindowGrid
      ref={ref}
      label={t('bulletins.board')}
      items={items}
      keyOf={keyOf}
      isStale={isStale}
      more={more}
      isMultiselectable
      active={selected}
      columns={styles.columns}
      heads={COLUMNS.map((column) => (
        <div key={column} role="columnheader" className={styles[column]}>
          {column === 'mark' ? (
            <span className="visually-hidden">{t('board.columns.mark')}</span>
          ) : (
            t(`board.columns.${column}`)
          )}
        </div>
      ))}
      row={(item, index, key, top) => (
        <BoardRow
          key={key}
          item={item}
          index={index}
          top={top}
          isSelected={index === selected}
          isMarked={marked.has(key)}
          choose={choose}
          open={open}
          mark={mark}
        />
      )}
    />
  );
}
