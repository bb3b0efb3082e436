import type { Instant } from './actor';
import { addWorking, measure, nextOpen, type BusinessCalendar } from './business-calendar';
import type { Mark, SlaClock } from './sla-clock';

/** Time that the clock has counted or will count: between its pauses. The last one is open ended (`to` Infinity). */
export interface Stretch {
  from: Instant;
  to: Instant;
}

export function calendarOf(calendars: Record<string, BusinessCalendar>, id: string): BusinessCalendar {
  const calendar = calendars[id];
  if (!calendar) throw new Error(`the terms hold no calendar ${id}`);
  return calendar;
}

/** A pause that still lasts is left out: what is planned then holds as of its start. */
export function stretches(clock: Pick<SlaClock, 'countsFrom' | 'pauses'>): Stretch[] {
  const counted: Stretch[] = [];
  let from = clock.countsFrom;
  for (const pause of clock.pauses) {
    if (pause.to === null) break;
    counted.push({ from, to: Math.max(from, pause.from) });
    from = Math.max(from, pause.to);
  }
  return [...counted, { from, to: Infinity }];
}

/** Rounding of working days must not push an end over a pause. */
const SLACK = 1e-9;

/** When this share of the clock's limit is used up: always worked out anew from the limit, its start and the pauses. */
export function reached(clock: SlaClock, calendar: BusinessCalendar, share: number): Instant {
  let left = clock.limit.amount * share;
  const { unit } = clock.limit;
  for (const { from, to } of stretches(clock)) {
    const counted = to === Infinity ? Infinity : measure(calendar, from, to, unit);
    if (left <= counted + SLACK) return addWorking(calendar, from, { amount: left, unit });
    left -= counted;
  }
  throw new Error('unreachable: the last stretch is open ended');
}

export const BREACH = 'breach';
export const warningName = (share: number): string => `warn-${Math.round(share * 100)}`;

/** The current mark of each name: an earlier one of the same name is history (it fired, then the due time moved on). */
export const currentMarks = (clock: SlaClock): Mark[] =>
  clock.marks.filter((mark, index) => !clock.marks.slice(index + 1).some((later) => later.name === mark.name));

/**
 * Due time and marks from the clock's own data, as seen at `now`. What has fired stays; a mark that had fired and now
 * lies ahead (extended, other terms) is planned again beside it. A mark is never planned for the past. A warning
 * outside service waits for the next opening, unless the policy sends it at any time; one that would then come no
 * earlier than the breach is left out. The breach is never moved.
 */
export function plan(clock: SlaClock, calendar: BusinessCalendar, now: Instant): SlaClock {
  const dueAt = reached(clock, calendar, 1);
  const wanted = clock.warnAt.map((share) => ({ name: warningName(share), at: reached(clock, calendar, share) }));
  const marks: Mark[] = clock.marks.filter((mark) => mark.fired !== null);
  for (const { name, at } of [...wanted, { name: BREACH, at: dueAt }]) {
    if (at <= now && marks.some((mark) => mark.name === name)) continue;
    const known = Math.max(at, now);
    const planned = name === BREACH || clock.remindOutsideService ? known : nextOpen(calendar, known);
    if (name === BREACH || planned < dueAt) marks.push({ name, planned, fired: null });
  }
  return { ...clock, dueAt, marks };
}
