import { service, type BusinessCalendar } from '../../../../domain/shared/business-calendar';

/** Service of a calendar as SQL reads it: where each stretch begins and ends, and how much service lies before it (seconds). */
export type ServiceTime = [starts: number[], ends: number[], before: number[]];

export function serviceTime(calendar: BusinessCalendar, from: number, to: number): ServiceTime {
  const time: ServiceTime = [[], [], []];
  let sum = 0;
  for (const span of service(calendar, from, Math.max(from, to))) {
    time[0].push(span.from / 1000);
    time[1].push(span.to / 1000);
    time[2].push(sum);
    sum += (span.to - span.from) / 1000;
  }
  return time;
}

/** SQL: seconds of service from its beginning to an instant; `service` is a row with the three arrays. */
const until = (at: string): string => `(
  SELECT CASE WHEN place = 0 THEN 0 ELSE service.before[place] + least(epoch, service.ends[place]) - service.starts[place] END
    FROM (SELECT extract(epoch FROM ${at})::float8 AS epoch,
                 width_bucket(extract(epoch FROM ${at})::float8, service.starts) AS place) found)`;

/** SQL: minutes of service between two instants; null where there are none. */
export const workingMinutes = (from: string, to: string): string => `((${until(to)} - ${until(from)}) / 60)`;
