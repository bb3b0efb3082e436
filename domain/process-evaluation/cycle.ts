import type { Instant } from '../shared/actor';
import { localDate } from '../shared/local-day';

/** Months by which every process is evaluated anew (评估周期最长不得超过六个月), and before which it is not. */
export const CYCLE = 6;
/** Centres work by one time, without summer time. */
const ZONE = 'Asia/Shanghai';
const OFFSET = 8 * 3_600_000;

/** The same time so many months later (or earlier, below 0); a day that the month lacks is its last. */
export function monthsLater(at: Instant, months: number): Instant {
  const [year, month, day] = localDate(ZONE, at).split('-').map(Number) as [number, number, number];
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  const within = (at + OFFSET) % 86_400_000;
  return Date.UTC(year, month - 1 + months, Math.min(day, last)) + within - OFFSET;
}

/** What an evaluation that begins now looks at: what was opened in the six months before today. */
export function cycleBefore(now: Instant): { from: Instant; to: Instant } {
  const to = now - ((now + OFFSET) % 86_400_000);
  return { from: monthsLater(to, -CYCLE), to };
}

/** From when on a process that was evaluated at an instant is evaluated again. */
export const againFrom = (last: Instant): Instant => monthsLater(last, CYCLE);
