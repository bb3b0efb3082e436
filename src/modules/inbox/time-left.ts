import type { Instant } from '../../../domain/shared/actor';
import { workingBetween, type BusinessCalendar } from '../../../domain/shared/business-calendar';
import type { Pause } from '../../../domain/shared/sla-clock';
import type { InboxTimeDto } from './inbox.dto';

/** The clock that a task runs under. */
export interface ClockOfTask {
  calendar: string;
  /** Of the calendar, as the case keeps it; null: it does not. */
  version: number | null;
  dueAt: Instant;
  /** The pause that lasts; null: it runs. */
  pause: Pause | null;
}

/** Further away nobody counts minutes, and each day costs a look into the calendar. */
const FAR_MS = 60 * 86_400_000;

/**
 * Time left as whoever works by the calendar counts it, at `now`; null without a clock.
 * @param hours the clock's calendar, as the case keeps it; undefined: it is not known
 */
export function timeLeft(
  clock: ClockOfTask | null,
  hours: BusinessCalendar | undefined,
  now: Instant,
): InboxTimeDto | null {
  if (!clock) return null;
  const { calendar, dueAt, pause } = clock;
  const at = pause?.from ?? now;
  const isKnown = hours && Math.abs(dueAt - at) < FAR_MS;
  return {
    calendar,
    workingMinutesLeft: isKnown
      ? Math.floor(workingBetween(hours, at, dueAt) - workingBetween(hours, dueAt, at))
      : null,
    paused: pause && { reason: pause.reason, since: new Date(pause.from).toISOString() },
  };
}
