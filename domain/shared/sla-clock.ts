import type { Instant } from './actor';
import type { BusinessCalendar } from './business-calendar';
import { BREACH, calendarOf, currentMarks, plan, reached } from './sla-plan';
import type { ClockTerms, Limit, Terms } from './terms';

export type ClockState = 'running' | 'paused' | 'warned' | 'breached' | 'met' | 'cancelled';

export interface Pause {
  from: Instant;
  to: Instant | null;
  reason: string;
}

/** One mark of the clock reached: a warning or the breach. */
export interface Mark {
  /** `warn-50`, `warn-80`, `breach`. */
  name: string;
  planned: Instant;
  /** When it really fired; null while ahead. `fired - planned` is the lateness of the firing itself. */
  fired: Instant | null;
}

/** More time granted: minutes of the limit's own kind (elapsed, or of service). */
export interface Extension {
  at: Instant;
  minutes: number;
}

/** An SLA clock as the case keeps it: plain data, everything "explain this due time" needs. */
export interface SlaClock {
  /** Unique within the case, e.g. `handle-7`. */
  id: string;
  kind: string;
  /** DMN rule that gave the limit, if the terms say. */
  rule: string | null;
  /** What counts: the policy's limit × `share`, plus what `extensions` added. */
  limit: Limit;
  share: number;
  extensions: Extension[];
  calendar: string;
  warnAt: number[];
  pausable: boolean;
  remindOutsideService: boolean;
  state: ClockState;
  armedAt: Instant;
  /** Where counting begins: `armedAt`, or earlier (the statutory clock counts from receipt). */
  countsFrom: Instant;
  /** Planned end, all finished pauses included; while paused: as of the pause's start. */
  dueAt: Instant;
  pauses: Pause[];
  /** In the order of time. A name twice: the earlier one fired before the due time was moved on. */
  marks: Mark[];
  endedAt: Instant | null;
  /** Set when met: after the due time or not. Time in a pause does not make it late. */
  late: boolean | null;
}

type Calendars = Record<string, BusinessCalendar>;

/** The regulator's clock of every complaint. */
export const STATUTORY = 'statutory';
/** The one of an appeal that the regulator sent on: until it is filed. */
export const FILING = 'filing';

/** The regulator's clocks are never paused, extended or re-based, whatever their terms say. */
export const isRegulators = (kind: string): boolean => kind === STATUTORY || kind === FILING;

export const ended = (clock: SlaClock): boolean => clock.endedAt !== null;

/** What the fired marks say. */
export function stateOf(clock: SlaClock): ClockState {
  const fired = currentMarks(clock).filter((mark) => mark.fired !== null);
  if (fired.some((mark) => mark.name === BREACH)) return 'breached';
  return fired.length > 0 ? 'warned' : 'running';
}

/**
 * Arms a clock of this kind. `share` 0.5 = half the limit (a reopened case). `countsFrom` earlier than `now`: the time
 * before counts too (a complaint received days before it was registered); its marks are still never planned for the past.
 */
export function arm(
  id: string,
  kind: string,
  terms: ClockTerms,
  calendars: Calendars,
  now: Instant,
  share = 1,
  countsFrom: Instant = now,
): SlaClock {
  const clock: SlaClock = {
    id,
    kind,
    rule: terms.rule ?? null,
    limit: { ...terms.limit, amount: terms.limit.amount * share },
    share,
    extensions: [],
    calendar: terms.calendar,
    warnAt: terms.warnAt,
    pausable: terms.pausable && !isRegulators(kind),
    remindOutsideService: terms.remindOutsideService,
    state: 'running',
    armedAt: now,
    countsFrom,
    dueAt: now,
    pauses: [],
    marks: [],
    endedAt: null,
    late: null,
  };
  return plan(clock, calendarOf(calendars, clock.calendar), now);
}

/**
 * A wait until an instant that was picked (an appointment, a deadline that somebody named), as a clock of its own: not
 * pausable, no warnings. `calendar` is only shown.
 */
export const armUntil = (id: string, kind: string, at: Instant, calendar: string, now: Instant): SlaClock => ({
  id,
  kind,
  rule: null,
  limit: { amount: (at - now) / 60_000, unit: 'minutes' },
  share: 1,
  extensions: [],
  calendar,
  warnAt: [],
  pausable: false,
  remindOutsideService: true,
  state: 'running',
  armedAt: now,
  countsFrom: now,
  dueAt: at,
  pauses: [],
  marks: [{ name: BREACH, planned: Math.max(at, now), fired: null }],
  endedAt: null,
  late: null,
});

/** Stops the clock. One that is not pausable, paused already or ended is answered as it is. */
export function pause(clock: SlaClock, now: Instant, reason: string): SlaClock {
  if (!clock.pausable || clock.state === 'paused' || ended(clock)) return clock;
  return { ...clock, state: 'paused', pauses: [...clock.pauses, { from: now, to: null, reason }] };
}

const endPause = (clock: SlaClock, now: Instant): Pause[] =>
  clock.pauses.map((pause) => (pause.to === null ? { ...pause, to: now } : pause));

/** Lets a paused clock run on with what it had left. Any other is answered as it is. */
export function resume(clock: SlaClock, terms: Pick<Terms, 'calendars'>, now: Instant): SlaClock {
  if (clock.state !== 'paused') return clock;
  const running = { ...clock, pauses: endPause(clock, now) };
  return { ...plan(running, calendarOf(terms.calendars, clock.calendar), now), state: stateOf(running) };
}

/** Past its due time; while paused: was it when the pause began. */
export function isLate(clock: SlaClock, now: Instant): boolean {
  if (clock.late !== null) return clock.late;
  const lasting = clock.pauses.find((pause) => pause.to === null);
  return (clock.endedAt ?? lasting?.from ?? now) > clock.dueAt;
}

/**
 * Ends the clock, and a pause that lasted with it: as for every finished pause the due time moves on by it, so that the
 * figures kept still add up. A calendar that the terms no longer hold leaves the due time as it was.
 */
function finish(clock: SlaClock, { calendars }: Pick<Terms, 'calendars'>, now: Instant): SlaClock {
  const finished = { ...clock, endedAt: now, pauses: endPause(clock, now) };
  const calendar = calendars[clock.calendar];
  return clock.state === 'paused' && calendar ? { ...finished, dueAt: reached(finished, calendar, 1) } : finished;
}

/** What was promised has been done, in time or `late`. */
export function meet(clock: SlaClock, terms: Pick<Terms, 'calendars'>, now: Instant): SlaClock {
  if (ended(clock)) return clock;
  return { ...finish(clock, terms, now), state: 'met', late: isLate(clock, now) };
}

/** It no longer matters. Marks ahead will not fire. */
export function cancel(clock: SlaClock, terms: Pick<Terms, 'calendars'>, now: Instant): SlaClock {
  return ended(clock) ? clock : { ...finish(clock, terms, now), state: 'cancelled' };
}

/** Every clock mark is a command of this type; each process's table has one rule for it. */
export const CLOCK_MARK = 'clock-mark';

/** Time's own command; its id makes the same firing one effect. */
export interface Firing {
  at: Instant;
  commandId: string;
  command: { type: typeof CLOCK_MARK; clockId: string; mark: string };
}

/** The mark of this name that is still ahead, unless the clock stands still. What a `clock-mark` rule checks first. */
export const pendingMark = (clock: SlaClock, name: string): Mark | null =>
  ended(clock) || clock.state === 'paused'
    ? null
    : (clock.marks.find((mark) => mark.name === name && mark.fired === null) ?? null);

/** The earliest mark that has not fired on a clock that is not paused or ended, or null. At one instant: in the order of the clocks. */
export function nextFiring(state: { clocks: SlaClock[] }): Firing | null {
  let next: Firing | null = null;
  for (const clock of state.clocks) {
    if (ended(clock) || clock.state === 'paused') continue;
    for (const { name, planned, fired } of clock.marks) {
      if (fired !== null || (next && next.at <= planned)) continue;
      // The planned instant belongs to the id: a mark planned again is another firing.
      const commandId = `timer:${clock.id}:${name}:${planned}`;
      next = { at: planned, commandId, command: { type: CLOCK_MARK, clockId: clock.id, mark: name } };
    }
  }
  return next;
}

/** Notes that a mark fired: warned, or breached. */
export function fire(clock: SlaClock, mark: string, now: Instant): SlaClock {
  const pending = pendingMark(clock, mark);
  if (!pending) return clock;
  const marks = clock.marks.map((each) => (each === pending ? { ...each, fired: now } : each));
  const fired = { ...clock, marks };
  return { ...fired, state: stateOf(fired) };
}
