import type { Instant } from './actor';
import { measure, type BusinessCalendar } from './business-calendar';
import type { SlaClock } from './sla-clock';
import { stretches } from './sla-plan';

/**
 * How much of its limit a clock has used at `now`, in the limit's own unit: what counted between its pauses, up to its
 * end, the start of a pause that lasts, or now. May exceed the limit. `calendar` may be absent where elapsed time counts.
 */
export function used(
  clock: Pick<SlaClock, 'limit' | 'countsFrom' | 'pauses' | 'endedAt'>,
  calendar: BusinessCalendar | undefined,
  now: Instant,
): number | null {
  const { unit } = clock.limit;
  const lasting = clock.pauses.find((pause) => pause.to === null);
  const until = clock.endedAt ?? lasting?.from ?? now;
  let total = 0;
  for (const { from, to } of stretches(clock)) {
    const end = Math.min(to, until);
    if (end <= from) continue;
    if (unit === 'minutes') total += (end - from) / 60_000;
    else if (calendar) total += measure(calendar, from, end, unit);
    else return null;
  }
  return total;
}
