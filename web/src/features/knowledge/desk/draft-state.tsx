import { useWords } from '../../../i18n/use-words';
import type { Keeping } from '../draft/use-draft';
import styles from './desk.module.css';

/** Whether a reload, or another desk, would lose anything of what is written. */
export function DraftState({ keeping }: { keeping: Keeping }) {
  const { t } = useWords();
  return (
    <span className={`${styles.soft} ${styles.state}`} role="status">
      {keeping !== 'nothing' && t(`desk.kept.${keeping}`)}
    </span>
  );
}
