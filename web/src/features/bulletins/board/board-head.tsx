import { Button, Checkbox, type InputRef } from 'antd';
import Search from 'antd/es/input/Search';
import { useEffect, useState, type RefObject } from 'react';
import { BULLETIN_KINDS, NOTICE_STATES } from '../../../../../domain/bulletin/bulletin-state';
import { useWords } from '../../../i18n/use-words';
import { FilterSelect } from '../../../list/filter-select';
import styles from '../../../list/list-page.module.css';
import { useClearing } from '../../../theme/clearing';
import type { BoardFilters } from '../shapes';
import own from './board.module.css';

interface Props {
  filters: BoardFilters;
  change: (next: BoardFilters) => void;
  search: RefObject<{ focus: () => void } | null>;
  unread: number;
  /** Rows chosen to be marked as read. */
  marked: number;
  markRead: () => void;
  clearMarks: () => void;
  isMarking: boolean;
}

/** What there is to read, and which of it is listed. */
export function BoardHead({ filters, change, search, unread, marked, markRead, clearMarks, isMarking }: Props) {
  const { t, code } = useWords();
  const clearing = useClearing();
  const [words, setWords] = useState(filters.q ?? '');
  useEffect(() => setWords(filters.q ?? ''), [filters.q]);
  const set = (part: Partial<BoardFilters>): void => change({ ...filters, ...part });
  return (
    <div className={styles.head}>
      <div className={styles.titleRow}>
        <h1 className={styles.title}>{t('bulletins.board')}</h1>
        <span className={own.soft} role="status">
          {unread > 0 ? t('board.unreadCount', { n: unread }) : t('board.noneUnread')}
        </span>
        {marked > 0 && (
          <span className={own.marking}>
            {t('board.marked', { n: marked })}
            <Button type="primary" loading={isMarking} onClick={markRead}>
              {t('board.markRead')}
            </Button>
            <Button onClick={clearMarks}>{t('action.cancel')}</Button>
          </span>
        )}
      </div>
      <div className={styles.filters} role="search">
        <Search
          ref={search as RefObject<InputRef>}
          allowClear={clearing}
          className={own.words}
          placeholder={t('board.search')}
          aria-label={t('board.search')}
          value={words}
          onChange={({ target }) => setWords(target.value)}
          onSearch={(q) => set({ q: q.trim() || undefined })}
          onKeyDown={({ key, currentTarget, nativeEvent }) =>
            key === 'Escape' && !nativeEvent.isComposing && currentTarget.blur()
          }
        />
        <FilterSelect
          label={t('board.kind')}
          value={filters.kind}
          options={BULLETIN_KINDS.map((value) => ({ value, label: code('kind', value) }))}
          take={(kind) => set({ kind })}
        />
        <FilterSelect
          label={t('board.state')}
          value={filters.state}
          options={NOTICE_STATES.map((value) => ({ value, label: code('noticeState', value) }))}
          take={(state) => set({ state })}
        />
        <Checkbox
          checked={filters.unread === true}
          onChange={({ target }) => set({ unread: target.checked || undefined })}
        >
          {t('board.unreadOnly')}
        </Checkbox>
      </div>
    </div>
  );
}
