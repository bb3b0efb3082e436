import type { Instant } from '../shared/actor';
import { CalendarError, serviceOn, type BusinessCalendar } from '../shared/business-calendar';
import { localDate, nextDate, wallSpans, weekday } from '../shared/local-day';

/** Reports are by week, month, quarter and year (003_…: 按周、月、季和年进行统计); `ad-hoc` is what somebody asks for between two days. */
export const PERIODS = ['week', 'month', 'quarter', 'year', 'ad-hoc'] as const;
export type PeriodKind = (typeof PERIODS)[number];
export type RegularKind = Exclude<PeriodKind, 'ad-hoc'>;

/** A stretch of time that is reported on, half open. */
export interface Period {
  kind: PeriodKind;
  /** `2026-W47`, `2026-10`, `2026-Q3`, `2025`; of an ad hoc one its first and last day. */
  label: string;
  from: Instant;
  to: Instant;
}

/** Periods are the country's: one zone for all centres. */
export const REPORT_ZONE = 'Asia/Shanghai';
const DAY = 24 * 3_600_000;
const MONTHS: Record<Exclude<RegularKind, 'week'>, number> = { month: 1, quarter: 3, year: 12 };

const startOf = (date: string): Instant => wallSpans(REPORT_ZONE, date, 0, 1440)[0]![0];
const dayAfter = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
const firstOf = (year: number, month: number): string => new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10);

/** ISO week of a Monday: the year is the one its Thursday lies in. */
function weekLabel(monday: string): string {
  const thursday = dayAfter(monday, 3);
  const year = thursday.slice(0, 4);
  const ordinal = (Date.parse(thursday) - Date.parse(`${year}-01-01`)) / DAY;
  return `${year}-W${String(Math.floor(ordinal / 7) + 1).padStart(2, '0')}`;
}

function monthsLabel(kind: Exclude<RegularKind, 'week'>, first: string): string {
  if (kind === 'year') return first.slice(0, 4);
  return kind === 'month' ? first.slice(0, 7) : `${first.slice(0, 4)}-Q${(Number(first.slice(5, 7)) + 2) / 3}`;
}

/** The last whole week (Monday to Sunday), month, quarter or year that had ended by an instant. */
export function periodBefore(kind: RegularKind, at: Instant): Period {
  const today = localDate(REPORT_ZONE, at);
  if (kind === 'week') {
    const monday = dayAfter(today, -weekday(today));
    const before = dayAfter(monday, -7);
    return { kind, label: weekLabel(before), from: startOf(before), to: startOf(monday) };
  }
  const months = MONTHS[kind];
  const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7)) - 1];
  const begun = month - (month % months);
  const [from, to] = [firstOf(year, begun - months), firstOf(year, begun)];
  return { kind, label: monthsLabel(kind, from), from: startOf(from), to: startOf(to) };
}

/** Days that somebody asks about, as they are labelled. */
export const adHocPeriod = (from: Instant, to: Instant): Period => ({
  kind: 'ad-hoc',
  label: `${localDate(REPORT_ZONE, from)}/${localDate(REPORT_ZONE, to - 1)}`,
  from,
  to,
});

/** The period that a command names by its kind and both ends; null: no such period, or not over yet. */
export function periodOf(kind: PeriodKind, from: Instant, to: Instant, now: Instant): Period | null {
  if (from >= to) return null;
  if (kind === 'ad-hoc') return adHocPeriod(from, to);
  const period = periodBefore(kind, to);
  return period.from === from && period.to === to && to <= now ? period : null;
}

/** Working day of the month on which a prefecture's report is due; a week's is due on the first, at 12:00. */
const DUE_DAY: Record<RegularKind, number> = { week: 1, month: 3, quarter: 5, year: 10 };
/** The province has two working days more. */
const PROVINCE_DAYS = 2;
const NOON = 720;
/** A calendar without so many working days in this stretch is taken for one without service. */
const LONGEST_SEARCH = 120;

/** The n-th date with service on or after a date; n counts from 1. */
export function workingDate(calendar: BusinessCalendar, from: string, n: number): string {
  let [date, left] = [from, n];
  for (let tried = 0; tried < LONGEST_SEARCH; tried++, date = nextDate(date)) {
    if (serviceOn(calendar, date).length > 0) left -= 1;
    if (left === 0) return date;
  }
  throw new CalendarError(`calendar ${calendar.id} has no ${n} working days in the ${LONGEST_SEARCH} from ${from}`);
}

/**
 * When a regular report is due (domain.md, process 7): a week's on Monday 12:00, a month's on the 3rd, a quarter's on the
 * 5th, a year's on the 10th working day after it, by the end of service; the province's two working days later. A Monday
 * without service is the next day with some (ours).
 */
export function dueAt({ kind, to }: Period, tier: 'prefecture' | 'province', calendar: BusinessCalendar): Instant {
  const n = DUE_DAY[kind as RegularKind] + (tier === 'province' ? PROVINCE_DAYS : 0);
  const date = workingDate(calendar, localDate(REPORT_ZONE, to), n);
  if (kind === 'week') return wallSpans(calendar.zone, date, NOON, NOON + 1)[0]![0];
  return serviceOn(calendar, date).at(-1)!.to;
}
