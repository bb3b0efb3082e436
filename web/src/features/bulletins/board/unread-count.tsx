import { useWords } from '../../../i18n/use-words';
import styles from './unread-count.module.css';
import { useUnread } from './useUnread.query';

/** More than this nobody counts. */
const MANY = 99;

/** Beside the menu's word: how many are not read. */
export function UnreadCount() {
  const { t } = useWords();
  const unread = useUnread();
  if (unread === 0) return null;
  return (
    <span className={styles.count} title={t('shell.unread', { n: unread })}>
      {unread > MANY ? `${MANY}+` : unread}
      <span className="visually-hidden">{t('shell.unreadAfter')}</span>
    </span>
  );
}
