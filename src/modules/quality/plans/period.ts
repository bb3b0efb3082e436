export const EVERY = ['week', 'month'] as const;
export type Every = (typeof EVERY)[number];

/** Centres work by one time, without summer time. */
export const ZONE = 'Asia/Shanghai';
const OFFSET = 8 * 3_600_000;
const DAY = 24 * 3_600_000;

export interface Period {
  from: number;
  until: number;
}

/** The last whole week (Monday to Sunday) or month before this instant, in China's time. */
export function lastWhole(every: Every, now: Date): Period {
  const local = new Date(now.getTime() + OFFSET);
  const midnight = Date.UTC(local.getUTCFullYear(), local.getUTCMonth(), local.getUTCDate());
  if (every === 'week') {
    const monday = midnight - ((local.getUTCDay() + 6) % 7) * DAY;
    return { from: monday - 7 * DAY - OFFSET, until: monday - OFFSET };
  }
  const first = (month: number): number => Date.UTC(local.getUTCFullYear(), month, 1) - OFFSET;
  return { from: first(local.getUTCMonth() - 1), until: first(local.getUTCMonth()) };
}
