import type { Instant } from './actor';
import { usualDay, type BusinessCalendar } from './business-calendar';
import { ended, isRegulators, stateOf, type SlaClock } from './sla-clock';
import { calendarOf, plan } from './sla-plan';
import type { ClockTerms, Terms } from './terms';

type Calendars = Record<string, BusinessCalendar>;

/** Plans anew and keeps a pause that lasts. */
function replan(clock: SlaClock, calendars: Calendars, now: Instant): SlaClock {
  const planned = plan(clock, calendarOf(calendars, clock.calendar), now);
  return { ...planned, state: clock.state === 'paused' ? 'paused' : stateOf(planned) };
}

/**
 * Puts a live clock under other terms (priority or category changed, case re-based): same start, share, extensions
 * and pauses, so nothing of what was waited for is lost. The regulator's clocks stay as they are.
 */
export function rearm(clock: SlaClock, terms: ClockTerms, calendars: Calendars, now: Instant): SlaClock {
  if (ended(clock) || isRegulators(clock.kind)) return clock;
  const base: SlaClock = {
    ...clock,
    rule: terms.rule ?? null,
    limit: { ...terms.limit, amount: terms.limit.amount * clock.share },
    calendar: terms.calendar,
    warnAt: terms.warnAt,
    pausable: terms.pausable,
    remindOutsideService: terms.remindOutsideService,
  };
  const amount = base.limit.amount + granted(base, calendars);
  return replan({ ...base, limit: { ...base.limit, amount } }, calendars, now);
}

/** Minutes in the limit's unit; a working day counts as the calendar's usual one. */
function inUnit(clock: SlaClock, minutes: number, calendars: Calendars): number {
  return clock.limit.unit === 'working-days' ? minutes / usualDay(calendarOf(calendars, clock.calendar)) : minutes;
}

/** What the extensions added to the limit, in its unit. */
export const granted = (clock: SlaClock, calendars: Calendars): number =>
  clock.extensions.reduce((sum, { minutes }) => sum + inUnit(clock, minutes, calendars), 0);

/**
 * Grants more time: elapsed minutes on an elapsed limit, minutes of service on a working one. A breached clock whose
 * due time lies ahead again runs, and may breach again. Bounds are the caller's (escalation-ladder).
 */
export function extend(clock: SlaClock, minutes: number, terms: Pick<Terms, 'calendars'>, now: Instant): SlaClock {
  if (ended(clock) || isRegulators(clock.kind)) return clock;
  const amount = clock.limit.amount + inUnit(clock, minutes, terms.calendars);
  const extensions = [...clock.extensions, { at: now, minutes }];
  return replan({ ...clock, limit: { ...clock.limit, amount }, extensions }, terms.calendars, now);
}
