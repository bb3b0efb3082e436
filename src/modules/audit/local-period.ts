import type { Instant } from '../../../domain/shared/actor';
import { localDate, nextDate, wallSpans } from '../../../domain/shared/local-day';
import type { PeriodDto } from './dto/timer-filters.dto';

const DAY = 86_400_000;
/** RFC 3339, UTC. */
export const iso = (at: Instant): string => new Date(at).toISOString();

/** Where an organisation names no zone of its own. */
export const ZONE = 'Asia/Shanghai';

/** The local day as a stretch of time. */
export function dayPeriod(zone: string, date: string): PeriodDto {
  const [span] = wallSpans(zone, date, 0, 1440);
  const [next] = wallSpans(zone, nextDate(date), 0, 1440);
  return { from: iso(span![0]), to: iso(next![0]) };
}

/** So many local dates up to the one of `now`, which is the last. */
export function lastDates(zone: string, now: Instant, count: number): string[] {
  const dates: string[] = [];
  for (let date = localDate(zone, now - count * DAY); date <= localDate(zone, now); date = nextDate(date))
    dates.push(date);
  return dates.slice(-count);
}
