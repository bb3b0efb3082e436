import { useWords } from '../../../i18n/use-words';
import styles from '../../../list/list-page.module.css';

export function DeskPage() {
  const { t } = useWords();
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <h1 className={styles.title}>{t('bulletins.desk')}</h1>
      </div>
    </div>
  );
}
