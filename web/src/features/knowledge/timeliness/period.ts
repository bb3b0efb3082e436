/** Periods that one asks about, in days up to now. */
export const PERIODS = [7, 30, 90, 365] as const;
export type Days = (typeof PERIODS)[number];

const DAY = 86_400_000;

/** From the beginning of an hour, so that the same question is asked for a while. */
export function since(days: Days, now: number): string {
  const hour = Math.floor(now / 3_600_000) * 3_600_000;
  return new Date(hour - days * DAY).toISOString();
}

export const daysOf = (asked: string | null): Days => PERIODS.find((days) => String(days) === asked) ?? 30;
