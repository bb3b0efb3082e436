import type { ReactNode } from 'react';
import styles from './page-states.module.css';

/** A page or a part that has nothing to show: what is so, what to do about it. */
export function PageState({ title, hint, children }: { title: string; hint?: string; children?: ReactNode }) {
  return (
    <div className={styles.middle} role="status">
      <h2 className={styles.title}>{title}</h2>
      {hint && <p className={styles.hint}>{hint}</p>}
      {children}
    </div>
  );
}
