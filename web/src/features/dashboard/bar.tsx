import styles from './dashboard.module.css';

/** A part of the greatest, beside the number that says it. */
export function Bar({ share, late = 0 }: { share: number; late?: number }) {
  return (
    <svg className={styles.bar} viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden>
      <rect className={styles.barWhole} width={share * 100} height="8" />
      <rect className={styles.barLate} width={late * 100} height="8" />
    </svg>
  );
}
