import { fromLocalInput } from '../../time/moment-words';

const OFFSET = 8 * 3_600_000;
const DAY = 86_400_000;

/** The date, as it is typed, of a moment in Chinese time; of an exclusive end: the last day within. */
export function dayOf(at: string | undefined, isEnd = false): string {
  if (at === undefined || Number.isNaN(Date.parse(at))) return '';
  return new Date(Date.parse(at) + OFFSET - (isEnd ? 1 : 0)).toISOString().slice(0, 10);
}

/** Its first moment; undefined while it is no date. */
export const dayStart = (date: string): string | undefined => fromLocalInput(`${date}T00:00`) ?? undefined;

/** The first moment after it. */
export function dayAfter(date: string): string | undefined {
  const start = dayStart(date);
  return start && new Date(Date.parse(start) + DAY).toISOString();
}
