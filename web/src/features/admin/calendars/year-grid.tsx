import { useLanguage } from '../../../i18n/language';
import { useWords } from '../../../i18n/use-words';
import { dateWords } from '../../../time/moment-words';
import type { Calendar } from '../admin-shapes';
import { intervalWords } from './interval-words';
import styles from './year-grid.module.css';
import { yearDays } from './year-days';

const KINDS = ['holiday', 'make-up', 'off'] as const;

/** Twelve small months; holidays and make-up workdays stand out, and say so to whoever cannot see colours. */
export function YearGrid({ calendar, year }: { calendar: Calendar; year: number }) {
  const { t } = useWords();
  const language = useLanguage();
  const service = new Map(calendar.exceptions.map(({ date, intervals }) => [date, intervalWords(intervals)]));
  const hint = (date: string, kind: string) =>
    [dateWords(date, language), kind !== 'plain' && t(`calendar.kind.${kind}`), service.get(date)]
      .filter(Boolean)
      .join(' · ');
  return (
    <>
      <ul className={styles.legend}>
        {KINDS.map((kind) => (
          <li key={kind}>
            <span className={`${styles.day} ${styles[kind]}`} aria-hidden />
            {t(`calendar.kind.${kind}`)}
          </li>
        ))}
      </ul>
      <div className={styles.year}>
        {yearDays(calendar, year).map(({ blanks, days }, month) => (
          <section key={month} aria-label={`${year} ${t(`calendar.month.${month}`)}`} className={styles.month}>
            <h2>{t(`calendar.month.${month}`)}</h2>
            <ol className={styles.days}>
              {Array.from({ length: 7 }, (_, day) => (
                <li key={`head-${day}`} aria-hidden className={styles.head}>
                  {t(`calendar.short.${day}`)}
                </li>
              ))}
              {days.map(({ date, day, kind }) => (
                <li
                  key={date}
                  title={hint(date, kind)}
                  className={`${styles.day} ${styles[kind]}`}
                  style={day === 1 ? { gridColumnStart: blanks + 1 } : undefined}
                >
                  {day}
                  {(kind === 'holiday' || kind === 'make-up') && (
                    <span className="visually-hidden">{t(`calendar.kind.${kind}`)}</span>
                  )}
                </li>
              ))}
            </ol>
          </section>
        ))}
      </div>
    </>
  );
}
