import { NavLink, Navigate, useParams } from 'react-router';
import { useWords } from '../../i18n/use-words';
import { permits } from '../../session/permission';
import { useMe } from '../../session/useMe.query';
import { NotFound } from '../../shell/not-found';
import { ADMIN_PAGES } from './admin-items';
import styles from './admin.module.css';

/** The frame of administration: its pages at the side, one of them open. */
export function AdminPage() {
  const { t } = useWords();
  const { data: me } = useMe();
  const { page } = useParams();
  const mine = ADMIN_PAGES.filter(({ permission }) => permits(me, permission));
  if (page === undefined) return mine[0] ? <Navigate to={`/admin/${mine[0].page}`} replace /> : <NotFound />;
  const open = mine.find((item) => item.page === page);
  if (!open) return <NotFound />;
  return (
    <div className={styles.frame}>
      <nav aria-label={t('admin.title')} className={styles.pages}>
        {mine.map((item) => (
          <NavLink
            key={item.page}
            to={`/admin/${item.page}`}
            className={({ isActive }) => `${styles.pageLink} ${isActive ? styles.open : ''}`}
          >
            {t(`admin.page.${item.page}`)}
          </NavLink>
        ))}
      </nav>
      <div className={styles.content}>
        <open.Page />
      </div>
    </div>
  );
}
