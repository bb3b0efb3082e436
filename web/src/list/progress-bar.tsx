import styles from './progress-bar.module.css';

/** How much of it is over; its words say the same. */
export function ProgressBar({ label, done, of }: { label: string; done: number; of: number }) {
  return (
    <span className={styles.progress}>
      <svg className={styles.track} viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden>
        <rect className={styles.trackWhole} width="100" height="6" />
        <rect className={styles.trackDone} width={of === 0 ? 0 : (100 * done) / of} height="6" />
      </svg>
      <span className={styles.progressWords}>{label}</span>
    </span>
  );
}
