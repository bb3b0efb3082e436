import { useLanguage } from '../../i18n/language';
import { fullMoment, momentWords } from '../../time/moment-words';
import { useNow } from '../../time/useNow';
import styles from './admin.module.css';

/** A moment in the reader's form, in full to whoever points at it; a dash where there is none. */
export function Moment({ at }: { at: string | null | undefined }) {
  const language = useLanguage();
  const now = useNow();
  if (!at) return <span className={styles.soft}>—</span>;
  return (
    <time dateTime={at} title={fullMoment(at, language, true)} className={styles.keep}>
      {momentWords(at, now, language)}
    </time>
  );
}
