import type { Timer } from '../../../api/shapes';
import { useLanguage } from '../../../i18n/language';
import { useWords } from '../../../i18n/use-words';
import { durationWords } from '../../../time/duration';
import { fullMoment } from '../../../time/moment-words';
import { markWords } from './change-words';
import styles from './clocks.module.css';

const MINUTE = 60_000;

/** Reminders and the breach: planned, really sent, and how late the sending itself was. */
export function ClockMarks({ marks }: { marks: Timer['marks'] }) {
  const words = useWords();
  const { t } = words;
  const language = useLanguage();
  if (marks.length === 0) return null;
  const lateness = (ms: number | null) => {
    if (ms === null) return '';
    return ms < MINUTE ? t('clocks.onTime') : durationWords(ms, words);
  };
  return (
    <table className={styles.marks}>
      <thead>
        <tr>
          <th scope="col">{t('clocks.marks')}</th>
          <th scope="col">{t('clocks.planned')}</th>
          <th scope="col">{t('clocks.fired')}</th>
          <th scope="col" className={styles.number}>
            {t('clocks.lateness')}
          </th>
        </tr>
      </thead>
      <tbody>
        {marks.map(({ name, planned, fired, latenessMs }) => (
          <tr key={`${name}/${planned}`}>
            <td>{markWords(name, words)}</td>
            <td>{fullMoment(planned, language)}</td>
            <td>{fired ? fullMoment(fired, language) : t('clocks.notYet')}</td>
            <td className={styles.number}>{lateness(latenessMs)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
