import { fromLocalInput } from '../../time/moment-words';

const OFFSET = 8 * 3_600_000;
const DAY = 86_400_000;

/** The date of a moment in Chinese time, `2026-11-22`; of an exclusive end: the last day within. */
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

export const QUICK = ['today', 'thisWeek', 'thisMonth', 'lastMonth'] as const;
export type Quick = (typeof QUICK)[number];

const dateOf = (year: number, month: number, day: number): string =>
  new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10);

/** First and last day of a range that people ask for often, as of `now`; weeks begin on Monday. */
function quickDays(quick: Quick, now: number): [first: string, last: string] {
  const today = new Date(now + OFFSET);
  const [year, month, day] = [today.getUTCFullYear(), today.getUTCMonth(), today.getUTCDate()];
  const monday = day - ((today.getUTCDay() + 6) % 7);
  switch (quick) {
    case 'today':
      return [dateOf(year, month, day), dateOf(year, month, day)];
    case 'thisWeek':
      return [dateOf(year, month, monday), dateOf(year, month, monday + 6)];
    case 'thisMonth':
      return [dateOf(year, month, 1), dateOf(year, month + 1, 0)];
    case 'lastMonth':
      return [dateOf(year, month - 1, 1), dateOf(year, month, 0)];
  }
}

/** The range as filters. */
export function quickRange(quick: Quick, now: number): { from: string | undefined; to: string | undefined } {
  const [first, last] = quickDays(quick, now);
  return { from: dayStart(first), to: dayAfter(last) };
}

/** Which of them a range is, as of `now`. */
export const quickOf = (range: { from?: string; to?: string }, now: number): Quick | undefined =>
  QUICK.find((quick) => {
    const { from, to } = quickRange(quick, now);
    return range.from === from && range.to === to;
  });
