import type { Instant } from './actor';
import { localDate, nextDate, wallSpans, weekday } from './local-day';
import type { Limit } from './terms';

/** Minutes of a local day, half open: `from` 510 `to` 720 is 08:30–12:00. Several a day, ascending, disjoint. */
export interface Interval {
  from: number;
  to: number;
}

/**
 * When an organisation is in service. Data, versioned: public holidays and make-up workdays are
 * already in `exceptions`, so the arithmetic needs no other source.
 */
export interface BusinessCalendar {
  id: string;
  version: number;
  /** IANA zone; always explicit, the host's zone is never used. */
  zone: string;
  /** Seven entries, Monday first. An empty day has no service. */
  week: Interval[][];
  /** Local date `YYYY-MM-DD` → that day's intervals instead of the week's. */
  exceptions: Record<string, Interval[]>;
  /** Last local date whose public holidays are in `exceptions`; after it the week alone decides. Absent: no holidays. */
  knownUntil?: string;
}

/** A stretch of service, as instants, with the whole service of its local day (what one working day is that day). */
export interface ServiceSpan {
  date: string;
  from: Instant;
  to: Instant;
  dayLength: number;
}

/** The calendar's data cannot answer: no service at all, or wrong intervals. The policy is at fault, not the case. */
export class CalendarError extends Error {
  override name = 'CalendarError';
}

const MINUTE = 60_000;
/** A calendar without service for longer than this is taken for one without service at all. */
const LONGEST_BREAK_DAYS = 400;

/** Service of one local date, in order. Wall clock decides: an hour the zone repeats counts twice, a skipped one not. */
export function serviceOn(calendar: BusinessCalendar, date: string): ServiceSpan[] {
  const intervals = calendar.exceptions[date] ?? calendar.week[weekday(date)] ?? [];
  const spans = intervals
    .flatMap(({ from, to }) => wallSpans(calendar.zone, date, from, to))
    .sort(([left], [right]) => left - right);
  const dayLength = spans.reduce((sum, [from, to]) => sum + to - from, 0);
  return spans.map(([from, to]) => ({ date, from, to, dayLength }));
}

/** Service from an instant on, clipped to `[from, until)`. Endless without `until`; throws when no service comes. */
export function* service(calendar: BusinessCalendar, from: Instant, until = Infinity): Generator<ServiceSpan> {
  const lastDate = until === Infinity ? null : localDate(calendar.zone, until);
  let idle = 0;
  for (let date = localDate(calendar.zone, from); lastDate === null || date <= lastDate; date = nextDate(date)) {
    const spans = serviceOn(calendar, date);
    idle = spans.length > 0 ? 0 : idle + 1;
    if (lastDate === null && idle > LONGEST_BREAK_DAYS)
      throw new CalendarError(
        `calendar ${calendar.id} version ${calendar.version} has no service in the ${LONGEST_BREAK_DAYS} days before ${date}`,
      );
    for (const span of spans) {
      const clipped = { ...span, from: Math.max(span.from, from), to: Math.min(span.to, until) };
      if (clipped.from < clipped.to) yield clipped;
    }
  }
}

/** Milliseconds of service that one unit of the limit takes within this span. */
const rate = (unit: Limit['unit'], span: ServiceSpan): number => (unit === 'working-days' ? span.dayLength : MINUTE);

/**
 * The earliest instant by which the limit has been used up, counting from `from`.
 * - `minutes`: elapsed time, the calendar plays no part.
 * - `working-minutes`: service time only. Begun outside service, counting begins at the next opening; a limit that
 *   ends with an interval ends at its closing (12:00), not at the next opening (14:00).
 * - `working-days`: one day is the whole service of one local date, whatever its length; from inside a day the same
 *   share of a later day is due: Friday 10:00 + 1 = Monday 10:00, and Saturday + 1 = Monday's closing. Never 24 hours
 *   of service.
 * Amounts may have fractions; the answer is a whole millisecond. Throws CalendarError when there is no service.
 */
export function addWorking(calendar: BusinessCalendar, from: Instant, limit: Limit): Instant {
  if (limit.unit === 'minutes') return Math.round(from + limit.amount * MINUTE);
  let left = limit.amount;
  if (left <= 0) return from;
  for (const span of service(calendar, from)) {
    const need = left * rate(limit.unit, span);
    const have = span.to - span.from;
    // Half a millisecond of slack, so that a rounding error does not carry a closing over to the next opening.
    if (need <= have + 0.5) return Math.round(span.from + Math.min(need, have));
    left -= have / rate(limit.unit, span);
  }
  return from;
}

/** How much of a limit passes between two instants, in the limit's own unit; 0 when `to` is not after `from`. */
export function measure(calendar: BusinessCalendar, from: Instant, to: Instant, unit: Limit['unit']): number {
  if (to <= from) return 0;
  if (unit === 'minutes') return (to - from) / MINUTE;
  let total = 0;
  for (const span of service(calendar, from, to)) total += (span.to - span.from) / rate(unit, span);
  return total;
}

/** Minutes of service between two instants. */
export const workingBetween = (calendar: BusinessCalendar, from: Instant, to: Instant): number =>
  measure(calendar, from, to, 'working-minutes');

/** Opening instants are in service, closing instants are not. */
export const isOpen = (calendar: BusinessCalendar, at: Instant): boolean =>
  serviceOn(calendar, localDate(calendar.zone, at)).some(({ from, to }) => from <= at && at < to);

/** `at` itself when in service, else the next opening. */
export function nextOpen(calendar: BusinessCalendar, at: Instant): Instant {
  for (const span of service(calendar, at)) return span.from;
  return at;
}

/** Minutes of service of an ordinary service day: the mean of the week's days that have any. */
export function usualDay(calendar: BusinessCalendar): number {
  const served = calendar.week.map(minutesOf).filter((minutes) => minutes > 0);
  return served.length > 0 ? served.reduce((sum, minutes) => sum + minutes, 0) / served.length : 24 * 60;
}

const minutesOf = (day: Interval[]): number => day.reduce((sum, { from, to }) => sum + to - from, 0);

/** What is wrong with a calendar's data, for the one who edits it; empty when nothing is. */
export function calendarFaults(calendar: BusinessCalendar): string[] {
  const faults: string[] = [];
  try {
    localDate(calendar.zone, 0);
  } catch {
    faults.push(`unknown time zone ${calendar.zone}`);
  }
  if (calendar.week.length !== 7) faults.push('week must have seven days, Monday first');
  const days = [
    ...calendar.week.map((day, index) => [`weekday ${index + 1}`, day] as const),
    ...Object.entries(calendar.exceptions),
  ];
  for (const [name, day] of days)
    day.forEach(({ from, to }, index) => {
      const earliest = index === 0 ? 0 : day[index - 1]!.to;
      if (!(earliest <= from && from < to && to <= 1440))
        faults.push(`${name}: interval ${from}–${to} is wrong or overlaps`);
    });
  for (const date of Object.keys(calendar.exceptions))
    if (!/^\d{4}-\d\d-\d\d$/.test(date) || Number.isNaN(Date.parse(date))) faults.push(`${date} is no date`);
  if (![...calendar.week, ...Object.values(calendar.exceptions)].some((day) => minutesOf(day) > 0))
    faults.push('no service on any day');
  return faults;
}
