import { Segmented } from 'antd';
import { useNavigate, useSearchParams } from 'react-router';
import { useWords } from '../../../i18n/use-words';
import { ArticleIndex } from './article-index';
import { ExportMenu } from './export-menu';
import { Kept } from './kept';
import { readPortal, VIEWS, writePortal, type PortalFilters, type View } from './portal-filters';
import styles from './portal.module.css';
import { Results } from './results';
import { SearchBar } from './search-bar';
import { TreeNav } from './tree-nav';

/** What the reader's province shows of all knowledge: found by words, by place, by letter, or because it was kept. */
export function PortalPage() {
  const { t } = useWords();
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const { view, filters } = readPortal(params);
  const go = (next: View, given: PortalFilters): void => void navigate(`/knowledge?${writePortal(next, given)}`);
  const to = (node: string | undefined): string => `/knowledge?${writePortal(listed(view), { ...filters, node })}`;
  return (
    <div className={styles.page}>
      <TreeNav node={filters.node} to={to} />
      <div className={styles.main}>
        <div className={styles.head}>
          <h1 className={styles.title}>{t('knowledge.title')}</h1>
          <Segmented
            aria-label={t('portal.view')}
            value={view}
            options={VIEWS.map((value) => ({ value, label: t(`portal.views.${value}`) }))}
            onChange={(next) => go(next, listed(next) === next ? { node: filters.node } : {})}
          />
          {view === 'search' && (
            <span className={styles.end}>
              <ExportMenu filters={filters} />
            </span>
          )}
        </div>
        {view === 'search' && (
          <>
            <SearchBar filters={filters} change={(next) => go('search', next)} />
            <Results filters={filters} clear={() => go('search', {})} />
          </>
        )}
        {view === 'index' && <ArticleIndex node={filters.node} />}
        {(view === 'favourites' || view === 'recent') && <Kept kind={view} />}
      </div>
    </div>
  );
}

/** Views that a place in the tree narrows; from another one it leads to the list. */
const listed = (view: View): View => (view === 'index' ? 'index' : 'search');
