import { getDayDetail } from 'chinese-days';
import {
  CalendarError,
  calendarFaults,
  type BusinessCalendar,
  type Interval,
} from '../../../domain/shared/business-calendar';
import { nextDate, weekday } from '../../../domain/shared/local-day';

/** A calendar as people write it, in `policies/calendars.json`. */
export interface CalendarDefinition {
  id: string;
  note: string;
  zone: string;
  /** Days (`monday–friday` or one day) → intervals (`08:30–12:00`). Days not named have no service. */
  week: Record<string, string[]>;
  /** Public holidays and make-up workdays to take in. */
  holidays?: 'china';
}

const DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
/** No clock of a case here began earlier. */
const FIRST_YEAR = 2024;

function parseInterval(text: string): Interval {
  const match = /^(\d\d):(\d\d)–(\d\d):(\d\d)$/.exec(text);
  if (!match) throw new CalendarError(`${text} is not written like 08:30–12:00`);
  const [fromHour, fromMinute, toHour, toMinute] = match.slice(1).map(Number) as [number, number, number, number];
  return { from: fromHour * 60 + fromMinute, to: toHour * 60 + toMinute };
}

function parseWeek(week: CalendarDefinition['week']): Interval[][] {
  const days: Interval[][] = DAYS.map(() => []);
  for (const [names, intervals] of Object.entries(week)) {
    const [first, last = first] = names.split('–').map((name) => DAYS.indexOf(name)) as [number, number?];
    if (first < 0 || last < 0 || first > last) throw new CalendarError(`${names} is not written like monday–friday`);
    for (let day = first; day <= last; day++) days[day] = intervals.map(parseInterval);
  }
  return days;
}

/** The library reads dates by the host's clock; noon of the host's own day is that date in every zone. */
function isChineseWorkday(date: string): boolean {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  return getDayDetail(new Date(year, month - 1, day, 12)).work;
}

function* datesOf(firstYear: number, lastYear: number): Generator<string> {
  for (let date = `${firstYear}-01-01`; date <= `${lastYear}-12-31`; date = nextDate(date)) yield date;
}

const isWeekday = (date: string): boolean => weekday(date) < 5;

/** A year is known once it has a weekday off: New Year's Day or its substitute, at the latest. */
const knows = (year: number): boolean =>
  [...datesOf(year, year)].some((date) => isWeekday(date) && !isChineseWorkday(date));

/**
 * Last year whose Chinese public holidays the library knows: the State Council announces a year's in the November
 * before. Later dates follow the week alone, until the library is updated and the calendars are seeded again.
 */
export function lastKnownYear(): number {
  let year = FIRST_YEAR;
  while (knows(year + 1)) year++;
  return year;
}

/** Only days on which the holiday calendar differs from the week; a make-up workday has a Monday's service. */
function chineseExceptions(week: Interval[][], lastYear: number): Record<string, Interval[]> {
  const exceptions: Record<string, Interval[]> = {};
  for (const date of datesOf(FIRST_YEAR, lastYear)) {
    const works = isChineseWorkday(date);
    if (works !== week[weekday(date)]!.length > 0) exceptions[date] = works ? week[0]! : [];
  }
  return exceptions;
}

/** The calendar that the arithmetic uses, checked. */
export function buildCalendar({ id, zone, week, holidays }: CalendarDefinition): Omit<BusinessCalendar, 'version'> {
  const days = parseWeek(week);
  const calendar: Omit<BusinessCalendar, 'version'> = { id, zone, week: days, exceptions: {} };
  if (holidays === 'china') {
    const lastYear = lastKnownYear();
    calendar.knownUntil = `${lastYear}-12-31`;
    calendar.exceptions = chineseExceptions(days, lastYear);
  }
  const faults = calendarFaults({ ...calendar, version: 0 });
  if (faults.length > 0) throw new CalendarError(`calendar ${id}: ${faults.join('; ')}`);
  return calendar;
}
