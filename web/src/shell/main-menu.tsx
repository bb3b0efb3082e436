import { NavLink } from 'react-router';
import { useWords } from '../i18n/use-words';
import { useMe } from '../session/useMe.query';
import styles from './app-shell.module.css';
import { MENU, mayOpen } from './menu-items';
import { OnceIdle } from './once-idle';

export function MainMenu() {
  const { t } = useWords();
  const { data: me } = useMe();
  return (
    <nav aria-label={t('shell.menu')} className={styles.menu}>
      {MENU.filter((item) => mayOpen(me, item)).map(({ path, label, icon, nested, Count }) => (
        <NavLink
          key={path}
          to={path}
          end={!nested}
          title={t(label)}
          className={({ isActive }) => `${styles.item} ${isActive ? styles.active : ''}`}
        >
          {icon}
          <span className={styles.itemLabel}>{t(label)}</span>
          {Count && (
            <OnceIdle>
              <Count />
            </OnceIdle>
          )}
        </NavLink>
      ))}
    </nav>
  );
}
