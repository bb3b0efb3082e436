import type { Calendar } from '../admin-shapes';

export interface YearDay {
  date: string;
  day: number;
  /** `plain`: as the week says. */
  kind: 'plain' | 'off' | 'holiday' | 'make-up';
}

const MONTHS = 12;
const iso = (at: Date): string => at.toISOString().slice(0, 10);

/** The twelve months of a year: each the empty places before its first day (Monday first), then its days. */
export function yearDays(
  { week, exceptions }: Pick<Calendar, 'week' | 'exceptions'>,
  year: number,
): { blanks: number; days: YearDay[] }[] {
  const differing = new Map(exceptions.map(({ date, intervals }) => [date, intervals.length > 0]));
  return Array.from({ length: MONTHS }, (_, month) => {
    const days: YearDay[] = [];
    for (
      let at = new Date(Date.UTC(year, month, 1));
      at.getUTCMonth() === month;
      at = new Date(at.getTime() + 86_400_000)
    ) {
      const date = iso(at);
      const works = week[weekdayOf(at)]!.length > 0;
      const differs = differing.get(date);
      const kind = differs === undefined ? (works ? 'plain' : 'off') : differs ? 'make-up' : 'holiday';
      days.push({ date, day: at.getUTCDate(), kind });
    }
    return { blanks: weekdayOf(new Date(Date.UTC(year, month, 1))), days };
  });
}

/** Monday 0 … Sunday 6. */
const weekdayOf = (at: Date): number => (at.getUTCDay() + 6) % 7;
