import { NavLink, Outlet } from 'react-router';
import { useWords } from '../../i18n/use-words';
import { useMe } from '../../session/useMe.query';
import styles from './knowledge.module.css';
import { KNOWLEDGE_PAGES } from './knowledge-pages';

/** Every page about knowledge: which there are for the reader, and the one that is open. */
export function KnowledgeFrame() {
  const { t } = useWords();
  const { data: me } = useMe();
  return (
    <div className={styles.frame}>
      <nav className={styles.pages} aria-label={t('knowledge.pages')}>
        {KNOWLEDGE_PAGES.filter(({ isFor }) => isFor(me)).map(({ path, label }) => (
          <NavLink
            key={path}
            to={path}
            end={path === '/knowledge'}
            className={({ isActive }) => `${styles.page} ${isActive ? styles.open : ''}`}
          >
            {t(label)}
          </NavLink>
        ))}
      </nav>
      <div className={styles.content}>
        <Outlet />
      </div>
    </div>
  );
}
