import type { Calendar } from '../admin-shapes';
import { intervalWords } from './interval-words';

/** Neighbouring days with the same service as one row: Monday to Friday, Saturday to Sunday. 0 = Monday. */
export function weekRows(week: Calendar['week']): { from: number; to: number; service: string }[] {
  const rows: { from: number; to: number; service: string }[] = [];
  week.forEach((intervals, day) => {
    const service = intervalWords(intervals);
    const last = rows.at(-1);
    if (last?.service === service) last.to = day;
    else rows.push({ from: day, to: day, service });
  });
  return rows;
}
