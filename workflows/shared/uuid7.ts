import type { Instant } from '../../domain/shared/actor';

/** UUIDv7 from the workflow's own clock and randomness (a UUIDv4): the same again in a replay. */
export function uuid7(now: Instant, random: string): string {
  const time = now.toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${random.slice(15)}`;
}

/** A validator leaves no trace in history: randomness drawn in one would be missing in a replay. */
export const undrawn = (): never => {
  throw new Error('a check needs no new id');
};
