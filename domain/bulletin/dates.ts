import type { Instant } from '../shared/actor';
import { refuse, type Refusal } from '../shared/errors';

/** Days and hours that an author gives a bulletin. Absent: none. */
export interface Dates {
  effectiveAt?: Instant;
  expiresAt?: Instant;
  replyBy?: Instant;
  startsAt?: Instant;
  endsAt?: Instant;
}

const wrong = (field: keyof Dates): Refusal => refuse('invalid-field', { field });

/** Nothing ends before it begins, nothing is asked for in the past, no bulletin goes before its replies are due. */
export function wrongDates({ effectiveAt, expiresAt, replyBy, startsAt, endsAt }: Dates, now: Instant): Refusal | null {
  const shownFrom = Math.max(now, effectiveAt ?? now);
  if (expiresAt !== undefined && expiresAt <= shownFrom) return wrong('expiresAt');
  if (replyBy !== undefined && (replyBy <= shownFrom || replyBy > (expiresAt ?? Infinity))) return wrong('replyBy');
  if (endsAt !== undefined && endsAt <= (startsAt ?? Infinity)) return wrong('endsAt');
  return null;
}
