import type { ReactNode } from 'react';
import { useWords } from '../i18n/use-words';
import styles from './fact-list.module.css';

/** The key of what it is called, and what it is; what is empty or false is left out. */
export type Fact = [label: string, value: ReactNode];

/** What is known of something, line by line. `isStacked`: each name above its value, for a narrow side. */
export function FactList({ facts, isStacked = false }: { facts: readonly Fact[]; isStacked?: boolean }) {
  const { t } = useWords();
  return (
    <dl className={`${styles.facts} ${isStacked ? styles.stacked : ''}`}>
      {facts
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
