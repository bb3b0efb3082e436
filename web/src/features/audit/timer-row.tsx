import { memo } from 'react';
import { Link } from 'react-router';
import type { AuditedTimer } from '../../api/shapes';
import { useOrgName } from '../../codes/use-org-name';
import { usePersonName } from '../../codes/use-person-name';
import { useLanguage } from '../../i18n/language';
import { useWords } from '../../i18n/use-words';
import chip from '../../sla/sla-chip.module.css';
import { durationWords } from '../../time/duration';
import { fullMoment, momentWords } from '../../time/moment-words';
import { useNow } from '../../time/useNow';
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
      aria-rowindex={index + 2}
      aria-selected={isSelected}
      className={`${styles.row} ${styles.timer} ${isSelected ? styles.selected : ''}`}
      style={{ transform: `translateY(${top}px)` }}
      onClick={() => (choose(index), explain(index))}
    >
      <div role="gridcell" className={styles.case}>
        <Link to={`/cases/${timer.case.id}`} onClick={(event) => event.stopPropagation()}>
          {timer.case.number}
        </Link>
      </div>
      <div role="gridcell" className={styles.clock} title={code('clock', timer.clock)}>
        {code('clock', timer.clock)}
      </div>
      <div role="gridcell">
        <span className={`${chip.chip} ${chip[tone]}`}>{text}</span>
      </div>
      <div role="gridcell" className={styles.due} title={fullMoment(dueAt, language, true)}>
        {momentWords(dueAt, now, language)}
      </div>
      <div role="gridcell" className={styles.ended} title={endedAt ? fullMoment(endedAt, language, true) : undefined}>
        {endedAt ? momentWords(endedAt, now, language) : <span className={styles.soft}>{t('audit.now')}</span>}
      </div>
      <div role="gridcell" className={`${styles.overrun} ${breached ? styles.late : ''}`}>
        {overrunWords(timer, now, words)}
      </div>
      <div role="gridcell" className={`${styles.lateness} ${isLate ? styles.late : styles.soft}`}>
        {late}
      </div>
      <div role="gridcell" className={styles.used} title={usedWords(timer, words)}>
        {shareWords(timer, words)}
        <Meter share={usedShare} />
      </div>
      <div role="gridcell" className={styles.pauses} title={pauses.reasons.map((one) => code('pause', one)).join(', ')}>
        {pauses.count > 0 && t('audit.pausedTimes', { n: pauses.count, time: durationWords(pauses.totalMs, words) })}
      </div>
      <div role="gridcell" className={styles.holder}>
        <HolderWords timer={timer} />
      </div>
    </div>
  );
});

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
      <span className={styles.orgLine}>{orgName(holder.org)}</span>
    </span>
  );
}
