import { useWords } from '../../i18n/use-words';
import styles from './intake.module.css';
import type { useKeptPictures } from './use-kept-pictures';

interface Props {
  isKept: boolean;
  isWorthKeeping: boolean;
  pictures: Pick<ReturnType<typeof useKeptPictures>, 'pictures' | 'keeping'>;
}

/** Whether a reload would lose anything of what is entered. */
export function DraftState({ isKept, isWorthKeeping, pictures: { pictures, keeping } }: Props) {
  const { t } = useWords();
  const words = !isKept
    ? t('intake.draftNotKept')
    : pictures.length > 0 && keeping === 'refused'
      ? t('intake.picturesNotKept')
      : keeping === 'kept' && (isWorthKeeping || pictures.length > 0)
        ? t('intake.draftKept')
        : null;
  return (
    <span className={styles.soft} role="status">
      {words}
    </span>
  );
}
