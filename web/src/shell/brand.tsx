import { useWords } from '../i18n/use-words';
import styles from './brand.module.css';

export function Brand({ small = false }: { small?: boolean }) {
  const { t } = useWords();
  return (
    <span className={styles.brand}>
      <img src="/loop.svg" alt="" width={26} height={26} />
      {!small && <span>{t('app.name')}</span>}
    </span>
  );
}
