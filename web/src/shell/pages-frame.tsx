import { NavLink, Outlet } from 'react-router';
import type { Me } from '../api/shapes';
import { useWords } from '../i18n/use-words';
import { useMe } from '../session/useMe.query';
import styles from './pages-frame.module.css';

/** A page of a feature that has several. */
export interface FramedPage {
  path: string;
  label: string;
  /** Whether it has anything for the reader; what they may see there, the server decides. */
  isFor: (me: Me | undefined) => boolean;
}

/** Every page of a feature: which there are for the reader, and the one that is open. The first stands for itself alone. */
export function PagesFrame({ named, pages }: { named: string; pages: readonly FramedPage[] }) {
  const { t } = useWords();
  const { data: me } = useMe();
  return (
    <div className={styles.frame}>
      <nav className={styles.pages} aria-label={t(named)}>
        {pages
          .filter(({ isFor }) => isFor(me))
          .map((page) => (
            <NavLink
              key={page.path}
              to={page.path}
              end={page === pages[0]}
              className={({ isActive }) => `${styles.page} ${isActive ? styles.open : ''}`}
            >
              {t(page.label)}
            </NavLink>
          ))}
      </nav>
      <div className={styles.content}>
        <Outlet />
      </div>
    </div>
  );
}
