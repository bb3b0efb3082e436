import { Button, Checkbox, Input } from 'antd';
import { useSearchParams } from 'react-router';
import { useWords } from '../../i18n/use-words';
import { addressOf } from '../../list/address-of';
import { LoadFailed } from '../../shell/load-failed';
import { PageLoading } from '../../shell/page-loading';
import { PageState } from '../../shell/page-state';
import { CaseTable } from './case-table';
import styles from './case-search.module.css';
import { drilledFrom, DrilledTags } from './drilled-tags';
import { ShownOf } from './shown-of';
import { useCases, type CaseFilters } from './useCases.query';
import { useClearing } from '../../theme/clearing';

/** Any case within sight, by number, customer or words. */
export function CaseSearchPage() {
  const { t } = useWords();
  const [params, setParams] = useSearchParams();
  const clearing = useClearing();
  const q = params.get('q') ?? '';
  const open = params.get('open') === 'true';
  // What a figure of the dashboard asked for: shown as tags, each to be taken away.
  const drilled = drilledFrom(params);
  const filters = { ...(q && { q }), ...(open && { open }), ...drilled };
  const cases = useCases(filters);
  const items = cases.data?.pages.flatMap((page) => page.items) ?? [];
  const change = (next: { q: string; open: boolean }, kept: CaseFilters = drilled) =>
    setParams(
      { ...(next.q && { q: next.q }), ...addressOf(kept), ...(next.open && { open: 'true' }) },
      { replace: true },
    );
  return (
    <div className={styles.page}>
      <div className={styles.head} role="search">
        <h1 className={styles.title}>{t('search.title')}</h1>
        <Input.Search
          key={q}
          allowClear={clearing}
          defaultValue={q}
          className={styles.words}
          placeholder={t('search.hint')}
          aria-label={t('search.hint')}
          onSearch={(words) => change({ q: words.trim(), open })}
        />
        <Checkbox
          checked={open}
          onChange={({ target }) => change({ q, open: target.checked }, { ...drilled, open: undefined })}
        >
          {t('search.openOnly')}
        </Checkbox>
        <DrilledTags drilled={drilled} change={(kept) => change({ q, open }, kept)} />
        {cases.data && !cases.isPlaceholderData && (
          <ShownOf filters={filters} shown={items.length} hasMore={cases.hasNextPage} />
        )}
      </div>
      {cases.isPending ? (
        <PageLoading />
      ) : cases.isError && items.length === 0 ? (
        <LoadFailed error={cases.error} retry={() => void cases.refetch()} />
      ) : items.length === 0 ? (
        <PageState title={t('search.empty')} hint={t('search.emptyHint')} />
      ) : (
        <>
          <CaseTable items={items} />
          {cases.hasNextPage && (
            <Button loading={cases.isFetchingNextPage} onClick={() => void cases.fetchNextPage()}>
              {t('action.loadMore')}
            </Button>
          )}
        </>
      )}
    </div>
  );
}
