import { useLanguage } from '../../../i18n/language';
import { useWords } from '../../../i18n/use-words';
import { durationWords } from '../../../time/duration';
import { momentWords } from '../../../time/moment-words';
import { useNow } from '../../../time/useNow';
import styles from './process-map.module.css';
import type { Stay } from './where-been';

/** The way of the case so far: each stage, since when, how long. */
export function PathList({ stays }: { stays: Stay[] }) {
  const words = useWords();
  const { t, code } = words;
  const language = useLanguage();
  const now = useNow();
  return (
    <section aria-labelledby="path">
      <h3 id="path" className={styles.heading}>
        {t('map.path')}
      </h3>
      <ol className={styles.path}>
        {stays.map(({ stage, from, to }, index) => (
          <li key={index} aria-current={to === null ? 'step' : undefined} className={to === null ? styles.here : ''}>
            <span aria-hidden className={styles.count}>
              {index + 1}
            </span>
            <span>{code('stage', stage)}</span>
            <time dateTime={from} className={styles.from}>
              {momentWords(from, now, language)}
            </time>
            <span className={styles.lasted}>
              {durationWords((to ? Date.parse(to) : now) - Date.parse(from), words)}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
