import { Button } from 'antd';
import { Link } from 'react-router';
import { useWords } from '../../../i18n/use-words';
import { LoadFailed } from '../../../shell/load-failed';
import { PageLoading } from '../../../shell/page-loading';
import { PageState } from '../../../shell/page-state';
import { byLetter, keywordCounts } from './letters';
import styles from './portal.module.css';
import { useArticles } from './useArticles.query';

/** As many as the server gives at once: an index is of use where it is whole. */
const MOST = 200;
/** Keywords shown; the rest are found by searching. */
const KEYWORDS = 60;

/** Every title under its letter, and the keywords that articles have most. */
export function ArticleIndex({ node }: { node: string | undefined }) {
  const { t } = useWords();
  const articles = useArticles({ sort: 'updated', ...(node !== undefined && { node }) }, MOST);
  if (articles.isPending) return <PageLoading />;
  if (articles.isError && !articles.data)
    return <LoadFailed error={articles.error} retry={() => void articles.refetch()} />;
  const items = articles.data.pages.flatMap((page) => page.items);
  if (items.length === 0) return <PageState title={t('portal.empty')} hint={t('portal.emptyPlace')} />;
  const letters = byLetter(items, ({ title }) => title.text);
  const keywords = keywordCounts(items).slice(0, KEYWORDS);
  return (
    <>
      <nav className={styles.letters} aria-label={t('portal.letters')}>
        {letters.map(({ letter }) => (
          <a key={letter} href={`#index-${letter}`}>
            {letter}
          </a>
        ))}
      </nav>
      {articles.hasNextPage && (
        <p className={styles.count}>
          {t('portal.indexPart', { n: items.length })}{' '}
          <Button size="small" loading={articles.isFetchingNextPage} onClick={() => void articles.fetchNextPage()}>
            {t('action.loadMore')}
          </Button>
        </p>
      )}
      <div className={styles.index}>
        {letters.map(({ letter, items: own }) => (
          <section key={letter} aria-labelledby={`index-${letter}`}>
            <h2 id={`index-${letter}`} className={styles.letter}>
              {letter}
            </h2>
            <ul>
              {own.map(({ id, title }) => (
                <li key={id}>
                  <Link to={`/knowledge/${id}`}>{title.text}</Link>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      {keywords.length > 0 && (
        <section className={styles.keywords} aria-labelledby="keywords">
          <h2 id="keywords" className={styles.letter}>
            {t('portal.keywords')}
          </h2>
          <ul>
            {keywords.map(([keyword, n]) => (
              <li key={keyword}>
                <Link to={`/knowledge?${new URLSearchParams({ keyword })}`} className={styles.keyword}>
                  {keyword} <span className={styles.soft}>{n}</span>
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
