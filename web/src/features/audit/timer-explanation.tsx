import { Drawer } from 'antd';
import { Link } from 'react-router';
import type { AuditedTimer, CaseTime, Person, Timer, Timers } from '../../api/shapes';
import { useOrgName } from '../../codes/use-org-name';
import { usePersonName } from '../../codes/use-person-name';
import { useLanguage } from '../../i18n/language';
import { useWords } from '../../i18n/use-words';
import { TimeBar } from '../../sla/time-bar';
import { useCaseTime } from '../../sla/useCaseTime.query';
import { durationWords, wholeDurationWords } from '../../time/duration';
import { fullMoment } from '../../time/moment-words';
import { ClockCard } from '../case/parts/clock-card';
import { useTimers } from '../case/useTimers.query';
import { ClockAccount } from './clock-account';
import styles from './timer-explanation.module.css';
import { ProofPart } from './timer-proof';
import { Waiting } from './waiting';

/** Why was this late, whose time was it, and what proves it. */
export function TimerExplanation({ timer, onClose }: { timer: AuditedTimer | undefined; onClose: () => void }) {
  const { t, code } = useWords();
  return (
    <Drawer
      open={timer !== undefined}
      onClose={onClose}
      size={620}
      mask={false}
      title={timer && `${code('clock', timer.clock)} · ${timer.case.number}`}
      extra={timer && <Link to={`/cases/${timer.case.id}`}>{t('audit.openCase')}</Link>}
    >
      {timer && <Parts key={`${timer.case.id}/${timer.id}`} timer={timer} />}
    </Drawer>
  );
}

function Parts({ timer }: { timer: AuditedTimer }) {
  const { t } = useWords();
  const timers = useTimers(timer.case.id, 0, true);
  const time = useCaseTime(timer.case.id, undefined, timer.id);
  const clock = timers.data?.timers.find(({ id }) => id === timer.id);
  return (
    <div className={styles.parts}>
      <Verdict timer={timer} />
      <section aria-label={t('audit.whose')}>
        <h3>{t('audit.whose')}</h3>
        {time.data ? (
          <>
            <Elapsed time={time.data} />
            <TimeBar time={time.data} dueAt={timer.dueAt} />
          </>
        ) : (
          <Waiting query={time} />
        )}
      </section>
      <section aria-label={t('audit.pauses')}>
        <h3>{t('audit.pauses')}</h3>
        {clock ? <Pauses clock={clock} /> : null}
      </section>
      <section aria-label={t('audit.account')}>
        <h3>{t('audit.account')}</h3>
        {time.data ? <ClockAccount timer={timer} account={time.data.account} /> : <Waiting query={time} />}
      </section>
      <section aria-label={t('audit.arithmetic')}>
        <h3>{t('audit.arithmetic')}</h3>
        {clock ? <ClockCard timer={clock} explained /> : <Waiting query={timers} />}
      </section>
      <ProofPart timer={timer} people={peopleIn(timers.data, timer)} />
    </div>
  );
}

/** Names of those who had the case, by id. */
function peopleIn(timers: Timers | undefined, { holder }: AuditedTimer): ReadonlyMap<string, Person> {
  const named = [...(timers?.holdings ?? []).map(({ person }) => person), holder.person];
  return new Map(named.flatMap((person) => (person ? [[person.id, person] as const] : [])));
}

/** From where to where the parts below add up. */
function Elapsed({ time: { from, to, total } }: { time: CaseTime }) {
  const words = useWords();
  const language = useLanguage();
  const time = wholeDurationWords(Math.floor(total.wallMs / 60_000), words);
  return (
    <p className={styles.soft}>
      {words.t('audit.elapsed', { from: fullMoment(from, language), to: fullMoment(to, language), time })}
    </p>
  );
}

/** In one sentence: what was planned, what came of it, with whom it was. */
function Verdict({ timer }: { timer: AuditedTimer }) {
  const words = useWords();
  const { t, code } = words;
  const language = useLanguage();
  const orgName = useOrgName();
  const personName = usePersonName();
  const { dueAt, overrunMs, breached, state, latenessMs, firingMissing, holder } = timer;
  const values = { due: fullMoment(dueAt, language), time: durationWords(overrunMs, words) };
  const outcome = () => {
    if (breached) return t('audit.verdictLate', values);
    if (state === 'paused') return t('audit.verdictPaused', values);
    if (state === 'cancelled') return t('audit.verdictCancelled', values);
    return t(timer.endedAt === null ? 'audit.verdictLeft' : 'audit.verdictEarly', values);
  };
  const firing = () => {
    if (firingMissing) return t('audit.verdictMissing');
    if (latenessMs === null) return '';
    if (latenessMs < 60_000) return t('audit.verdictPunctual');
    return t('audit.verdictFired', { time: durationWords(latenessMs, words) });
  };
  const who = [
    orgName(holder.org),
    holder.role === null ? t('audit.nobody') : code('role', holder.role),
    holder.person && personName(holder.person),
  ];
  return (
    <p className={breached ? styles.late : styles.verdict}>
      {outcome()} {t('audit.held', { holder: who.filter(Boolean).join(' · ') })} {firing()}
    </p>
  );
}

function Pauses({ clock: { pauses } }: { clock: Timer }) {
  const { t, code } = useWords();
  const language = useLanguage();
  if (pauses.length === 0) return <p className={styles.soft}>{t('audit.pauseNone')}</p>;
  return (
    <table className={styles.pauses}>
      <thead>
        <tr>
          <th scope="col">{t('audit.pauseFrom')}</th>
          <th scope="col">{t('audit.pauseTo')}</th>
          <th scope="col">{t('audit.pauseReason')}</th>
        </tr>
      </thead>
      <tbody>
        {pauses.map(({ from, to, reason }) => (
          <tr key={from}>
            <td>{fullMoment(from, language)}</td>
            <td>{to ? fullMoment(to, language) : t('clocks.lasting')}</td>
            <td>{code('pause', reason)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
