import type { Instant } from './actor';
import type { BusinessCalendar } from './business-calendar';
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

/** An SLA clock as the case keeps it: plain data, everything "explain this due time" needs. */
export interface SlaClock {
  /** Unique within the case, e.g. `handle-7`. */
  id: string;
  kind: string;
  limit: Limit;
  calendar: string;
  pausable: boolean;
  remindOutsideService: boolean;
  state: ClockState;
  armedAt: Instant;
  /** Planned end, all finished pauses included; while paused: as of the pause's start. */
  dueAt: Instant;
  pauses: Pause[];
  marks: Mark[];
  endedAt: Instant | null;
}

/** Arms a clock of this kind. `share` 0.5 = half the limit (a reopened case). */
export declare function arm(
  id: string,
  kind: string,
  terms: ClockTerms,
  calendars: Record<string, BusinessCalendar>,
  now: Instant,
  share?: number,
): SlaClock;

export declare function pause(clock: SlaClock, now: Instant, reason: string): SlaClock;
export declare function resume(clock: SlaClock, terms: Terms, now: Instant): SlaClock;
export declare function meet(clock: SlaClock, now: Instant): SlaClock;
export declare function cancel(clock: SlaClock, now: Instant): SlaClock;

/** Every clock mark is a command of this type; each process's table has one rule for it. */
export const CLOCK_MARK = 'clock-mark';

/** Time's own command; its id makes the same firing one effect. */
export interface Firing {
  at: Instant;
  commandId: string;
  command: { type: typeof CLOCK_MARK; clockId: string; mark: string };
}

/** The earliest mark that has not fired on a clock that is not paused or ended, or null. */
export declare function nextFiring(state: { clocks: SlaClock[] }): Firing | null;

/** Notes that a mark fired: warned, or breached. */
export declare function fire(clock: SlaClock, mark: string, now: Instant): SlaClock;
