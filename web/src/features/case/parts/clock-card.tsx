import type { Timer } from '../../../api/shapes';
import { useLanguage } from '../../../i18n/language';
import { useWords } from '../../../i18n/use-words';
import { SlaChip } from '../../../sla/sla-chip';
import { fullMoment } from '../../../time/moment-words';
import { ClockMarks } from './clock-marks';
import styles from './clocks.module.css';
import { Explanation } from './explanation';
import { limitWords } from './limit-words';

/** One time limit: how long, until when, its pauses and reminders, and the sum behind the due time. */
export function ClockCard({ timer, explained = false }: { timer: Timer; explained?: boolean }) {
  const words = useWords();
  const { t, code } = words;
  const language = useLanguage();
  const { kind, state, sla, limit, dueAt, armedAt, endedAt, pauses, marks, explanation } = timer;
  const reason = pauses.find(({ to }) => to === null)?.reason;
  const ended = state === 'met' || state === 'cancelled';
  return (
    <section className={styles.card}>
      <div className={styles.cardHead}>
        <strong>{code('clock', kind)}</strong>
        {ended ? (
          <span className={sla === 'overdue' ? styles.late : styles.soft}>
            {state === 'met' ? t(sla === 'overdue' ? 'sla.late' : 'sla.met') : code('clockState', state)}
          </span>
        ) : (
          <SlaChip sla={sla} dueAt={dueAt} reason={reason} />
        )}
        <span className={styles.soft}>{limitWords(limit, words)}</span>
      </div>
      <dl className={styles.moments}>
        <div>
          <dt>{t('clocks.armed')}</dt>
          <dd>{fullMoment(armedAt, language)}</dd>
        </div>
        <div>
          <dt>{t('clocks.dueAt')}</dt>
          <dd>{fullMoment(dueAt, language)}</dd>
        </div>
        {endedAt && (
          <div>
            <dt>{t('clocks.ended')}</dt>
            <dd>{fullMoment(endedAt, language)}</dd>
          </div>
        )}
      </dl>
      <details className={styles.explain} open={explained}>
        <summary>{t('clocks.explain')}</summary>
        {explanation ? <Explanation of={explanation} dueAt={dueAt} /> : <p>{t('clocks.unknown')}</p>}
        <ClockMarks marks={marks} />
      </details>
    </section>
  );
}
