import announced from 'chinese-days/dist/chinese-days.json';
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

/** Dates as announced. The library's own functions read dates by the host's clock, a day off west of Greenwich. */
const HOLIDAYS = new Set(Object.keys(announced.holidays));
const MAKE_UP_DAYS = new Set(Object.keys(announced.workdays));

const isChineseWorkday = (date: string): boolean =>
  MAKE_UP_DAYS.has(date) || (weekday(date) < 5 && !HOLIDAYS.has(date));

/**
 * Last year whose Chinese public holidays the library knows: the State Council announces a year's in the November
 * before. Later dates follow the week alone, until the library is updated and the calendars are seeded again.
 */
export const lastKnownYear = (): number => Math.max(...[...HOLIDAYS].map((date) => Number(date.slice(0, 4))));

/** Only days on which the holiday calendar differs from the week; a make-up workday has a Monday's service. */
function chineseExceptions(week: Interval[][], lastYear: number): Record<string, Interval[]> {
  const exceptions: Record<string, Interval[]> = {};
  for (let date = `${FIRST_YEAR}-01-01`; date <= `${lastYear}-12-31`; date = nextDate(date)) {
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
