import { Button } from 'antd';
import Search from 'antd/es/input/Search';
import type { ReactNode } from 'react';
import { useLiveQueries } from '../../../api/stream/use-live-queries';
import { useWords } from '../../../i18n/use-words';
import { LoadFailed } from '../../../shell/load-failed';
import { PageLoading } from '../../../shell/page-loading';
import { PageState } from '../../../shell/page-state';
import { FileButtons, type FileFormat } from '../../../list/file-buttons';
import { useClearing } from '../../../theme/clearing';
import styles from '../../../list/desk.module.css';

interface Listed<T> {
  data?: { pages: { items: T[] }[] };
  isPending: boolean;
  isError: boolean;
  error: Error | null;
  hasNextPage: boolean;
  isFetchingNextPage: boolean;
  refetch: () => unknown;
  fetchNextPage: () => unknown;
}

interface Props<T> {
  name: 'given' | 'received';
  list: Listed<T>;
  q: string | undefined;
  search: (q: string | undefined) => void;
  /** Other ways to say which; and what one may begin here. */
  filters: ReactNode;
  action?: ReactNode;
  /** Keeps exactly what is filtered as a file; answers its name. */
  keep: (format: FileFormat) => Promise<string>;
  isFiltered: boolean;
  clear: () => void;
  children: (items: T[]) => ReactNode;
}

/** A list of work: found by its title, read on at its end, told anew whenever a case has changed. */
export function WorkList<T>({ name, list, q, search, filters, action, keep, isFiltered, clear, children }: Props<T>) {
  const { t } = useWords();
  const clearing = useClearing();
  useLiveQueries('work', [name]);
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <h1 className={styles.title}>{t(`work.${name}`)}</h1>
        <div className={styles.filters} role="search">
          <Search
            key={q}
            allowClear={clearing}
            defaultValue={q}
            className={styles.words}
            placeholder={t('work.search')}
            aria-label={t('work.search')}
            onSearch={(typed) => search(typed.trim() || undefined)}
          />
          {filters}
        </div>
        <span className={styles.tools}>
          {items.length > 0 && (
            <FileButtons
              keep={keep}
              label={(format) => t(`work.export.${format}`)}
              kept={(file) => t('work.exported', { name: file })}
            />
          )}
          {action}
        </span>
      </div>
      <p className={styles.soft}>{t(`work.hint.${name}`)}</p>
      {list.isPending ? (
        <PageLoading />
      ) : list.isError && items.length === 0 ? (
        <LoadFailed error={list.error} retry={() => void list.refetch()} />
      ) : items.length === 0 ? (
        <PageState title={t(isFiltered ? 'work.nothingFits' : `work.empty.${name}`)}>
          {isFiltered && <Button onClick={clear}>{t('inbox.clearFilters')}</Button>}
        </PageState>
      ) : (
        <>
          {children(items)}
          {list.hasNextPage && (
            <Button loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
              {t('action.loadMore')}
            </Button>
          )}
        </>
      )}
    </div>
  );
}
