import type { Explanation as Explained, Limit } from '../../../api/shapes';
import { useLanguage } from '../../../i18n/language';
import { useWords } from '../../../i18n/use-words';
import { durationWords } from '../../../time/duration';
import { dateWords, fullMoment, momentWords } from '../../../time/moment-words';
import styles from './clocks.module.css';
import { limitWords } from './limit-words';
import { sumRows, type SumRow } from './whole-days';

const MINUTE = 60_000;

/** The arithmetic of a due time: the rule, the calendar, each stretch that counts, what does not, and the sum. */
export function Explanation({ of, dueAt }: { of: Explained; dueAt: string }) {
  const words = useWords();
  const { t, code } = words;
  const language = useLanguage();
  const { policy, calendar, limit, share, extensions, total, countsFrom, steps, remaining, provisional } = of;
  const { version, rule } = policy;
  const amount = (value: number) => limitWords({ amount: value, unit: limit.unit }, words);
  return (
    <div className={styles.explanation}>
      <p>
        {rule === null ? t('clocks.ruleNone', { version }) : t('clocks.ruleText', { version, rule })}
        {' · '}
        {t('clocks.calendarText', {
          calendar: code('calendar', calendar.id),
          version: calendar.version,
          zone: calendar.zone,
        })}
      </p>
      <p>
        {amount(limit.amount)}
        {share !== 1 && ` · ${t('clocks.share', { share: `${share * 100}%` })}`}
        {extensions.map(({ at, minutes }) => (
          <span key={at}>{` · ${t('clocks.extension', { minutes: durationWords(minutes * MINUTE, words) })}`}</span>
        ))}
        {` · ${t('clocks.countsFrom', { at: fullMoment(countsFrom, language) })}`}
      </p>
      <table className={styles.sum}>
        <tbody>
          {sumRows(steps).map((step, index) => (
            <StepRow key={index} step={step} unit={limit.unit} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{fullMoment(dueAt, language)}</th>
            <td />
            <td className={styles.number}>{t('clocks.total', { amount: amount(total) })}</td>
          </tr>
        </tfoot>
      </table>
      {remaining > 0 && <p>{t('clocks.remaining', { amount: amount(remaining) })}</p>}
      {provisional && <p>{t('clocks.provisional')}</p>}
    </div>
  );
}

function StepRow({ step, unit }: { step: SumRow; unit: Limit['unit'] }) {
  const words = useWords();
  const { t, code } = words;
  const language = useLanguage();
  const time = (at: string | null | undefined, on: string | undefined) =>
    at ? momentWords(at, on ? Date.parse(`${on}T12:00:00+08:00`) : 0, language) : t('clocks.lasting');
  const { kind, date, from, to, reason = '', amount = 0, until, days } = step;
  const stretch = () => {
    if (days !== undefined) return t('clocks.wholeDays', { n: days });
    return kind === 'closed' ? '' : `${time(from, date)} – ${time(to, date)}`;
  };
  const result = {
    counted: () => limitWords({ amount, unit }, words),
    closed: () => t('clocks.closedDay'),
    pause: () => t('clocks.paused', { reason: code('pause', reason) }),
  }[kind];
  return (
    <tr className={kind === 'counted' ? '' : styles.soft}>
      <th scope="row">{[date, until].flatMap((day) => (day ? dateWords(day, language) : [])).join(' – ')}</th>
      <td>{stretch()}</td>
      <td className={styles.number}>{result()}</td>
    </tr>
  );
}
