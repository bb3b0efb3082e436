import { Alert, Button } from 'antd';
import { useWords } from '../../../i18n/use-words';
import { LoadFailed } from '../../../shell/load-failed';
import { PageLoading } from '../../../shell/page-loading';
import { PageState } from '../../../shell/page-state';
import { useTree } from '../pickers/useTree.query';
import { ArticleList } from './article-list';
import type { PortalFilters } from './portal-filters';
import styles from './portal.module.css';
import { useArticles } from './useArticles.query';
import { useNearEnd } from './use-near-end';

/** What was found. The next page is there before one comes to the end of this one. */
export function Results({ filters, clear }: { filters: PortalFilters; clear: () => void }) {
  const { t } = useWords();
  const { nodes } = useTree();
  const articles = useArticles(filters);
  const end = useNearEnd(
    articles.hasNextPage && !articles.isFetchingNextPage ? () => void articles.fetchNextPage() : null,
  );
  const items = articles.data?.pages.flatMap((page) => page.items) ?? [];
  if (articles.isPending) return <PageLoading />;
  if (articles.isError && items.length === 0)
    return <LoadFailed error={articles.error} retry={() => void articles.refetch()} />;
  if (items.length === 0)
    return (
      <PageState title={t('portal.empty')} hint={t(filters.q ? 'portal.emptyHint' : 'portal.emptyPlace')}>
        {Object.keys(filters).length > 0 && <Button onClick={clear}>{t('inbox.clearFilters')}</Button>}
      </PageState>
    );
  return (
    <>
      <p className={styles.count} role="status">
        {t(articles.hasNextPage ? 'portal.countMore' : 'portal.count', { n: items.length })}
      </p>
      {filters.q && articles.data?.pages[0]?.exact === false && (
        <Alert type="info" showIcon className={styles.note} title={t('portal.notExact')} />
      )}
      <ArticleList items={items} nodes={nodes} isStale={articles.isPlaceholderData} />
      <div ref={end}>
        {articles.hasNextPage && (
          <Button loading={articles.isFetchingNextPage} onClick={() => void articles.fetchNextPage()}>
            {t('action.loadMore')}
          </Button>
        )}
      </div>
    </>
  );
}
