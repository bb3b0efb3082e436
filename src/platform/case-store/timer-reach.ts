import type { Instant } from '../../../domain/shared/actor';
import type { CaseState } from '../../../domain/shared/case-state';
import { ended, isLate, type SlaClock } from '../../../domain/shared/sla-clock';
import { BREACH } from '../../../domain/shared/sla-plan';
import { used } from '../../../domain/shared/sla-used';
import type { Terms } from '../../../domain/shared/terms';

const time = (instant: Instant): string => (Number.isFinite(instant) ? new Date(instant).toISOString() : 'infinity');
const earliest = (instants: Instant[]): Instant => Math.min(Infinity, ...instants);

/** Whose time it is, or was when this step ended the clock: what the step itself made of it is the next one's. */
function holderOf(clock: SlaClock, before: CaseState | null, next: CaseState) {
  const holder = ended(clock) ? (before?.holder ?? next.holder) : next.holder;
  return {
    holder_org: holder?.org ?? next.org,
    holder_role: holder?.role ?? null,
    holder_person: holder?.person ?? null,
  };
}

/** A clock's entry in `timer_reach`: what the audit filters, counts and sorts by. */
export function timerReachRow(
  clock: SlaClock,
  before: CaseState | null,
  next: CaseState,
  calendars: Terms['calendars'],
  now: Instant,
) {
  const stands = ended(clock) || clock.state === 'paused';
  const consumed = stands ? used(clock, calendars[clock.calendar], now) : null;
  const fired = clock.marks.flatMap((mark) => (mark.fired === null ? [] : [mark.fired - mark.planned]));
  const ahead = clock.marks.filter((mark) => mark.fired === null);
  const { state } = clock;
  return {
    ...holderOf(clock, before, next),
    counted_as: state === 'paused' || state === 'met' || state === 'cancelled' ? state : 'running',
    warn_at: time(earliest(clock.marks.filter(({ name }) => name !== BREACH).map(({ planned }) => planned))),
    late: stands ? isLate(clock, now) : null,
    lateness_ms: fired.length > 0 ? Math.max(...fired) : null,
    next_mark_at: stands ? 'infinity' : time(earliest(ahead.map(({ planned }) => planned))),
    used_share: consumed === null || clock.limit.amount <= 0 ? null : consumed / clock.limit.amount,
  };
}
