import { useLanguage } from '../../../i18n/language';
import { useWords } from '../../../i18n/use-words';
import styles from '../admin.module.css';
import type { SystemHealth } from '../admin-shapes';

/** What is open, waits or is late, counted at the moment of asking. */
export function Figures({ counts }: { counts: NonNullable<SystemHealth['counts']> }) {
  const { t, code } = useWords();
  const language = useLanguage();
  const figures: [label: string, value: number, bad?: boolean][] = [
    ...counts.cases.map(({ process, open }): [string, number] => [
      t('health.open', { process: code('process', process) }),
      open,
    ]),
    [t('health.outboxWaiting'), counts.outboxWaiting],
    [t('health.deliveriesWaiting'), counts.deliveriesWaiting],
    [t('health.deliveriesDead'), counts.deliveriesDead, counts.deliveriesDead > 0],
    [t('health.eventsWaiting'), counts.eventsWaiting],
    [t('health.timersBreached'), counts.timersBreached],
    ...counts.timersLate.map(({ overSeconds, count }): [string, number, boolean] => [
      t('health.timersLate', { n: overSeconds }),
      count,
      count > 0,
    ]),
  ];
  return (
    <section className={styles.figures} aria-label={t('health.figures')}>
      {figures.map(([label, value, bad]) => (
        <div key={label} className={styles.card}>
          <p className={styles.small}>{label}</p>
          <p className={styles.figure} style={bad ? { color: 'var(--overdue)' } : undefined}>
            {value.toLocaleString(language)}
          </p>
        </div>
      ))}
    </section>
  );
}
