import { Link } from 'react-router';
import { stateOf, WORK_STATES, type WorkState } from '../../../../../domain/work-assignment-part/standing';
import { useLiveQueries } from '../../../api/stream/use-live-queries';
import { useOrgName } from '../../../codes/use-org-name';
import { useLanguage } from '../../../i18n/language';
import { useWords } from '../../../i18n/use-words';
import styles from '../../../list/matrix.module.css';
import { momentWords } from '../../../time/moment-words';
import { useNow } from '../../../time/useNow';
import type { Work, WorkPart } from '../shapes';
import { countsOf } from './work-states';

const TONES: Partial<Record<WorkState, string | undefined>> = {
  accepted: styles.done,
  over: styles.exempt,
  objected: styles.queried,
  reported: styles.queried,
};

/** Receivers by state, as it is now: since when, by when, who is late; each leads to its part. */
export function WorkMatrix({ work: { id, parts } }: { work: Work }) {
  const { t } = useWords();
  useLiveQueries('work', ['page'], [id, ...parts.map((part) => part.case)]);
  const counts = countsOf(parts);
  const late = parts.filter((part) => part.late).length;
  return (
    <>
      <p className={styles.said} role="status">
        {t('work.doneOf', { n: counts.accepted, all: parts.length })}
        {late > 0 && <strong className={styles.late}> · {t('work.lateCount', { n: late })}</strong>}
      </p>
      <div className={styles.wide} role="region" aria-label={t('workMatrix.title')} tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('work.columns.receiver')}</th>
              {WORK_STATES.map((state) => (
                <th key={state} scope="col">
                  {t(`workMatrix.state.${state}`)} <span className={styles.count}>{counts[state]}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {parts.map((part) => (
              <PartLine key={part.org} part={part} />
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function PartLine({ part }: { part: WorkPart }) {
  const { t } = useWords();
  const orgName = useOrgName();
  const language = useLanguage();
  const now = useNow();
  const here = stateOf(part);
  const at = (moment: string): string => momentWords(moment, now, language);
  return (
    <tr className={part.late ? styles.isLate : ''}>
      <th scope="row">{orgName(part.org)}</th>
      {WORK_STATES.map((state) =>
        state === here ? (
          <td key={state} className={`${styles.here} ${TONES[state] ?? ''}`}>
            <Link to={`/cases/${part.case}`} title={t('workMatrix.due', { at: at(part.dueAt) })}>
              <span className="visually-hidden">{t(`workMatrix.state.${state}`)}</span> {at(part.since)}
              {part.late && <strong className={styles.late}> {t('workMatrix.late')}</strong>}
            </Link>
          </td>
        ) : (
          <td key={state} className={styles.empty} />
        ),
      )}
    </tr>
  );
}
