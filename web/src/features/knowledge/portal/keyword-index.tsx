import { Button, Input } from 'antd';
import { useDeferredValue, useState } from 'react';
import { Link } from 'react-router';
import { useWords } from '../../../i18n/use-words';
import { LoadFailed } from '../../../shell/load-failed';
import { useClearing } from '../../../theme/clearing';
import styles from './portal.module.css';
import { useKeywords } from './useIndex.query';

/** Keywords with how many articles have them, commonest first; each leads to its articles. */
export function KeywordIndex({ node }: { node: string | undefined }) {
  const { t } = useWords();
  const clearing = useClearing();
  const [typed, setTyped] = useState('');
  const q = useDeferredValue(typed.trim());
  const keywords = useKeywords(q, node);
  const items = keywords.data?.pages.flatMap((page) => page.items) ?? [];
  if (keywords.error && !keywords.data)
    return <LoadFailed error={keywords.error} retry={() => void keywords.refetch()} />;
  if (items.length === 0 && q === '') return null;
  const to = (keyword: string): string =>
    `/knowledge?${new URLSearchParams({ keyword, ...(node !== undefined && { node }) })}`;
  return (
    <section className={styles.keywords} aria-labelledby="keywords">
      <div className={styles.head}>
        <h2 id="keywords" className={styles.letter}>
          {t('portal.keywords')}
        </h2>
        <Input
          allowClear={clearing}
          style={{ width: 200 }}
          placeholder={t('portal.findKeyword')}
          aria-label={t('portal.findKeyword')}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
      </div>
      {items.length === 0 ? (
        <p className={styles.count} role="status">
          {t('portal.noKeyword')}
        </p>
      ) : (
        <ul>
          {items.map(({ keyword, count }) => (
            <li key={keyword}>
              <Link to={to(keyword)} className={styles.keyword}>
                {keyword} <span className={styles.soft}>{count}</span>
              </Link>
            </li>
          ))}
        </ul>
      )}
      {keywords.hasNextPage && (
        <Button loading={keywords.isFetchingNextPage} onClick={() => void keywords.fetchNextPage()}>
          {t('action.loadMore')}
        </Button>
      )}
    </section>
  );
}
