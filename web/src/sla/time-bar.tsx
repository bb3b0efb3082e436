import { Tooltip } from 'antd';
import type { CaseTime } from '../api/shapes';
import { useOrgName } from '../codes/use-org-name';
import { usePersonName } from '../codes/use-person-name';
import { useWords } from '../i18n/use-words';
import { durationWords } from '../time/duration';
import styles from './time-bar.module.css';

const COLOURS = 6;

/** A case's life as one bar, cut by whose time it was, and the sums beneath: wall time and working time. */
export function TimeBar({ time }: { time: CaseTime }) {
  const words = useWords();
  const { t, code } = words;
  const orgName = useOrgName();
  const personName = usePersonName();
  const { total, parts, spans } = time;
  const nameOf = ({ owner, org, role, person }: CaseTime['parts'][number]) => {
    if (owner !== 'holder') return t(owner === 'customer' ? 'timeBar.customer' : 'timeBar.nobody');
    return [orgName(org ?? ''), code('role', role), person && personName(person)].filter(Boolean).join(' · ');
  };
  const toneOf = (index: number) => {
    const { owner } = parts[index]!;
    return owner === 'holder' ? styles[`tone${index % COLOURS}`] : styles[owner];
  };
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
      </svg>
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
              {t('timeBar.working')}
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
              <td className={styles.number}>{durationWords(part.wallMs, words)}</td>
              <td className={styles.number}>{share(part.wallMs).toFixed(1)}%</td>
              <td className={styles.number}>{durationWords(part.workingMs, words)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('timeBar.total')}</th>
            <td className={styles.number}>{durationWords(total.wallMs, words)}</td>
            <td className={styles.number}>100%</td>
            <td className={styles.number}>{durationWords(total.workingMs, words)}</td>
          </tr>
        </tfoot>
      </table>
    </figure>
  );
}
