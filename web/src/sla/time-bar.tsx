import { Tooltip } from 'antd';
import type { CaseTime } from '../api/shapes';
import { useLanguage } from '../i18n/language';
import { useWords } from '../i18n/use-words';
import { durationWords, minutesThatAddUp, wholeDurationWords } from '../time/duration';
import { fullMoment } from '../time/moment-words';
import styles from './time-bar.module.css';
import { useOwnerName } from './use-owner-name';

const COLOURS = 6;

/**
 * A case's life as one bar, cut by whose time it was, and the sums beneath: wall time and working time. With `dueAt` it
 * is one clock's time: the bar shows where its limit was reached, and the sums what counted.
 */
export function TimeBar({ time, dueAt }: { time: CaseTime; dueAt?: string }) {
  const words = useWords();
  const { t } = words;
  const { total, parts, spans } = time;
  const nameOf = useOwnerName();
  const toneOf = (index: number) => {
    const { owner } = parts[index]!;
    return owner === 'holder' ? styles[`tone${index % COLOURS}`] : styles[owner];
  };
  const language = useLanguage();
  const walls = minutesThatAddUp(parts.map(({ wallMs }) => wallMs));
  const working = minutesThatAddUp(parts.map(({ workingMs }) => workingMs));
  const sum = (minutes: number[]) =>
    wholeDurationWords(
      minutes.reduce((all, n) => all + n, 0),
      words,
    );
  const due = dueAt === undefined ? -1 : Date.parse(dueAt) - Date.parse(time.from);
  const share = (ms: number) => (total.wallMs === 0 ? 0 : (ms / total.wallMs) * 100);
  return (
    <figure className={styles.figure}>
      <svg
        className={styles.bar}
        viewBox="0 0 100 10"
        preserveAspectRatio="none"
        role="img"
        aria-label={t('timeBar.bar')}
      >
        {spans.map(({ part, from, to }) => (
          <Tooltip
            key={from}
            title={`${nameOf(parts[part]!)} · ${durationWords(Date.parse(to) - Date.parse(from), words)}`}
          >
            <rect
              className={toneOf(part)}
              x={share(Date.parse(from) - Date.parse(time.from))}
              width={share(Date.parse(to) - Date.parse(from))}
              y="0"
              height="10"
            />
          </Tooltip>
        ))}
        {due > 0 && due < total.wallMs && (
          <Tooltip title={t('timeBar.due', { at: fullMoment(dueAt!, language) })}>
            <rect className={styles.due} x={share(due) - 0.3} width="0.6" y="0" height="10" />
          </Tooltip>
        )}
      </svg>
      {due > 0 && due < total.wallMs && (
        <p className={styles.dueLine}>
          <svg className={styles.key} viewBox="0 0 10 10" aria-hidden>
            <rect className={styles.due} x="4" width="2" height="10" />
          </svg>
          {t('timeBar.due', { at: fullMoment(dueAt!, language) })}
        </p>
      )}
      <table className={styles.sums}>
        <thead>
          <tr>
            <th scope="col">{t('timeBar.whose')}</th>
            <th scope="col" className={styles.number}>
              {t('timeBar.wall')}
            </th>
            <th scope="col" className={styles.number}>
              {t('timeBar.share')}
            </th>
            <th scope="col" className={styles.number}>
              {t(dueAt === undefined ? 'timeBar.working' : 'timeBar.counted')}
            </th>
          </tr>
        </thead>
        <tbody>
          {parts.map((part, index) => (
            <tr key={index}>
              <th scope="row">
                <svg className={styles.key} viewBox="0 0 10 10" aria-hidden>
                  <rect className={toneOf(index)} width="10" height="10" />
                </svg>
                {nameOf(part)}
              </th>
              <td className={styles.number}>{wholeDurationWords(walls[index]!, words)}</td>
              <td className={styles.number}>{share(part.wallMs).toFixed(1)}%</td>
              <td className={styles.number}>{wholeDurationWords(working[index]!, words)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('timeBar.total')}</th>
            <td className={styles.number}>{sum(walls)}</td>
            <td className={styles.number}>100%</td>
            <td className={styles.number}>{sum(working)}</td>
          </tr>
        </tfoot>
      </table>
    </figure>
  );
}
