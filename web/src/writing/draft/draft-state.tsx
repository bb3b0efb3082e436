import { useWords } from '../../i18n/use-words';
import type { Keeping } from './use-draft';
import styles from '../writing.module.css';

/** Whether a reload, or another desk, would lose anything of what is written. */
export function DraftState({ keeping }: { keeping: Keeping }) {
  const { t } = useWords();
  return (
    <span className={`${styles.soft} ${styles.state}`} role="status">
      {keeping !== 'nothing' && t(`writing.kept.${keeping}`)}
    </span>
  );
}
