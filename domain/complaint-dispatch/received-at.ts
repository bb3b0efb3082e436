import type { Instant } from '../shared/actor';

const MINUTE = 60_000;
/** Clocks of other machines go differently. */
const TOLERANCE_MINUTES = 5;
/** The longest that a complaint may lie before it is registered; an import of old files says so and may be older. */
export const RECEIVED_WITHIN_DAYS = 30;

/** What is wrong with the time at which a complaint is said to have reached us; null = nothing. */
export function wrongReceipt(
  receivedAt: Instant,
  now: Instant,
  imported = false,
): 'in-the-future' | 'too-long-ago' | null {
  if (receivedAt > now + TOLERANCE_MINUTES * MINUTE) return 'in-the-future';
  const earliest = now - RECEIVED_WITHIN_DAYS * 24 * 60 * MINUTE;
  return receivedAt < earliest && !imported ? 'too-long-ago' : null;
}
