import type { ReactNode } from 'react';
import { useWords } from '../../../i18n/use-words';
import styles from './case-part.module.css';

/** The key of what it is called, and what it is, side by side as far as there is room; what is empty is left out. */
export function Rows({ rows }: { rows: readonly [label: string, value: ReactNode][] }) {
  const { t } = useWords();
  return (
    <dl className={styles.rows}>
      {rows
        .filter(([, value]) => Boolean(value))
        .map(([label, value]) => (
          <div key={label}>
            <dt>{t(label)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
