import type { ReactNode } from 'react';
import { Link, NavLink, useParams } from 'react-router';
import { ApiProblem } from '../../api/problem';
import { useWords } from '../../i18n/use-words';
import { LoadFailed } from '../../shell/load-failed';
import { PageLoading } from '../../shell/page-loading';
import { PageState } from '../../shell/page-state';
import styles from './follow.module.css';
import type { Bulletin } from './shapes';
import { useBulletin } from './useBulletin.query';

const PAGES = ['matrix', 'replies', 'readers'] as const;

/** What became of one bulletin: its progress, its replies and its readers are pages beside each other. */
export function FollowFrame({ children, tools }: { children: (bulletin: Bulletin) => ReactNode; tools?: ReactNode }) {
  const { t } = useWords();
  const { bulletinId } = useParams();
  const { data: bulletin, error, refetch } = useBulletin(bulletinId!);
  if (!bulletin) {
    if (error instanceof ApiProblem && error.status === 404)
      return <PageState title={t('follow.notFound')} hint={t('follow.notFoundHint')} />;
    return error ? <LoadFailed error={error} retry={() => void refetch()} /> : <PageLoading />;
  }
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1 className={styles.title}>{bulletin.title}</h1>
        <p className={styles.links}>
          <Link to={`/bulletins/${bulletin.id}`}>{t('bulletinCase.asShown')}</Link>
          {bulletin.opens && <Link to={`/cases/${bulletin.id}`}>{t('follow.case')}</Link>}
        </p>
      </header>
      <div className={styles.bar}>
        <nav className={styles.pages} aria-label={t('follow.pages')}>
          {PAGES.filter((page) => page !== 'replies' || bulletin.replyBy !== null).map((page) => (
            <NavLink
              key={page}
              to={`/bulletins/${bulletin.id}/${page}`}
              className={({ isActive }) => `${styles.tab} ${isActive ? styles.open : ''}`}
            >
              {t(`follow.${page}`)}
            </NavLink>
          ))}
        </nav>
        <div className={styles.tools}>{tools}</div>
      </div>
      <div className={styles.sheet}>{children(bulletin)}</div>
    </div>
  );
}
