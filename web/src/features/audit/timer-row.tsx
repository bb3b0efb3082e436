import { memo } from 'react';
import { Link } from 'react-router';
import type { AuditedTimer } from '../../api/shapes';
import { useOrgName } from '../../codes/use-org-name';
import { usePersonName } from '../../codes/use-person-name';
import { useLanguage } from '../../i18n/language';
import { useWords } from '../../i18n/use-words';
import { WholeText } from '../../list/whole-text';
import { rowId } from '../../list/window-grid';
import grid from '../../list/window-grid.module.css';
import chip from '../../sla/sla-chip.module.css';
import { durationWords } from '../../time/duration';
import { dateWords, dayWords, fullMoment, momentWords } from '../../time/moment-words';
import { useNow } from '../../time/useNow';
import { limitWords } from '../case/parts/limit-words';
import { dayOf } from './due-days';
import { latenessWords, overrunWords, shareWords, stateView, usedWords } from './timer-words';
import styles from './timer-list.module.css';

interface Props {
  timer: AuditedTimer;
  index: number;
  top: number;
  isSelected: boolean;
  choose: (index: number) => void;
  explain: (index: number) => void;
}

export const TimerRow = memo(function TimerRow({ timer, index, top, isSelected, choose, explain }: Props) {
  const words = useWords();
  const { t, code } = words;
  const language = useLanguage();
  const now = useNow();
  const { tone, text } = stateView(timer, words);
  const { dueAt, endedAt, usedShare, pauses, breached } = timer;
  const late = latenessWords(timer, words);
  const isLate = timer.firingMissing || (timer.latenessMs ?? 0) >= 60_000;
  return (
    <div
      role="row"
      id={rowId(index)}
      aria-rowindex={index + 2}
      aria-selected={isSelected}
      className={`${grid.row} ${grid.item} ${styles.timer} ${isSelected ? grid.selected : ''}`}
      style={{ transform: `translateY(${top}px)` }}
      onClick={() => (choose(index), explain(index))}
    >
      <div role="gridcell" className={styles.clock} title={code('clock', timer.clock)}>
        <span className={grid.strong}>{code('clock', timer.clock)}</span>
        <Link
          to={`/cases/${timer.case.id}`}
          className={`${grid.second} ${styles.number}`}
          onClick={(event) => event.stopPropagation()}
        >
          {timer.case.number}
        </Link>
      </div>
      <div role="gridcell">
        <span className={`${chip.chip} ${chip[tone]}`}>{text}</span>
      </div>
      <div role="gridcell" className={`${styles.overrun} ${breached ? styles.late : ''}`}>
        {overrunWords(timer, now, words)}
      </div>
      <div role="gridcell" className={styles.number} title={fullMoment(dueAt, language, true)}>
        <Moment at={dueAt} now={now} />
      </div>
      <div
        role="gridcell"
        className={`${styles.number} ${styles.ended}`}
        title={endedAt ? fullMoment(endedAt, language, true) : undefined}
      >
        {endedAt ? <Moment at={endedAt} now={now} /> : <span className={grid.soft}>{t('audit.now')}</span>}
      </div>
      <div role="gridcell" className={`${styles.lateness} ${isLate ? styles.late : grid.soft}`}>
        {late}
      </div>
      <div role="gridcell" className={styles.used} title={usedWords(timer, words)}>
        {shareWords(timer, words)}
        <Meter share={usedShare} />
        <span className={grid.second}>{limitWords(timer.limit, words)}</span>
      </div>
      <div role="gridcell" className={styles.pauses} title={pauses.reasons.map((one) => code('pause', one)).join(', ')}>
        {pauses.count > 0 && (
          <>
            {durationWords(pauses.totalMs, words)}
            <span className={grid.second}>{t('audit.pausedTimes', { n: pauses.count })}</span>
          </>
        )}
      </div>
      <div role="gridcell" className={styles.holder}>
        <HolderWords timer={timer} />
      </div>
      {isSelected && <WholeText key={text} />}
    </div>
  );
});

/** Day and time, one below the other; of another year the whole date. */
function Moment({ at, now }: { at: string; now: number }) {
  const language = useLanguage();
  const day = dayOf(at);
  const isThisYear = day.slice(0, 4) === dayOf(new Date(now).toISOString()).slice(0, 4);
  return (
    <>
      {isThisYear ? dateWords(day, language) : <span className={styles.wholeDate}>{dayWords(day, language)}</span>}
      <span className={grid.second}>{momentWords(at, Date.parse(at), language)}</span>
    </>
  );
}

function Meter({ share }: { share: number | null }) {
  if (share === null) return null;
  return (
    <svg className={styles.meter} viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden>
      <rect className={styles.track} width="100" height="4" />
      <rect className={share > 1 ? styles.over : styles.part} width={Math.min(100, share * 100)} height="4" />
    </svg>
  );
}

function HolderWords({ timer: { holder } }: { timer: AuditedTimer }) {
  const { t, code } = useWords();
  const orgName = useOrgName();
  const personName = usePersonName();
  const post = holder.role === null ? t('audit.nobody') : code('role', holder.role);
  const who = holder.person ? personName(holder.person) : post;
  const whole = [orgName(holder.org), post, holder.person && personName(holder.person)].filter(Boolean).join(' · ');
  return (
    <span title={whole}>
      {who}
      <span className={grid.second}>{orgName(holder.org)}</span>
    </span>
  );
}
