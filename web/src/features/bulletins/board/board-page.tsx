import { useWords } from '../../../i18n/use-words';
import styles from '../../../list/list-page.module.css';

export function BoardPage() {
  const { t } = useWords();
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <h1 className={styles.title}>{t('bulletins.board')}</h1>
      </div>
    </div>
  );
}
