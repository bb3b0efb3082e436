import { NavLink } from 'react-router';
import { useWords } from '../i18n/use-words';
import { permits } from '../session/permission';
import { useMe } from '../session/useMe.query';
import styles from './app-shell.module.css';
import { MENU } from './menu-items';

export function MainMenu() {
  const { t } = useWords();
  const { data: me } = useMe();
  return (
    <nav aria-label={t('shell.menu')} className={styles.menu}>
      {MENU.filter(({ permission }) => permits(me, permission)).map(({ path, label, icon }) => (
        <NavLink
          key={path}
          to={path}
          end
          className={({ isActive }) => `${styles.item} ${isActive ? styles.active : ''}`}
        >
          {icon}
          <span className={styles.itemLabel}>{t(label)}</span>
        </NavLink>
      ))}
    </nav>
  );
}
