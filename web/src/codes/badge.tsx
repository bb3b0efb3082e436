import type { ReactNode } from 'react';
import styles from './badge.module.css';

/** A word that stands out: `accent` for where a case stands, `strong` for whom to treat with care. */
export function Badge({
  tone = 'plain',
  children,
}: {
  tone?: 'plain' | 'accent' | 'strong' | 'alarm';
  children: ReactNode;
}) {
  return <span className={`${styles.badge} ${styles[tone]}`}>{children}</span>;
}
