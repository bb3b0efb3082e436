import type { Instant } from './actor';

/** A stretch of one local day during which the zone's offset stays the same; half open. */
export interface Segment {
  from: Instant;
  to: Instant;
  /** Local time minus UTC, milliseconds. */
  offset: number;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const CACHED_DAYS = 4_000;

const formatters = new Map<string, Intl.DateTimeFormat>();
const days = new Map<string, Segment[]>();

/** A formatter is costly to make and cheap to use. */
function formatterOf(zone: string): Intl.DateTimeFormat {
  let formatter = formatters.get(zone);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
    formatters.set(zone, formatter);
  }
  return formatter;
}

/** Offset of an IANA zone at an instant, in milliseconds (Asia/Shanghai: 8 h). The host's zone plays no part. */
export function offsetAt(zone: string, at: Instant): number {
  const match = /GMT([+-])(\d\d):(\d\d)(?::(\d\d))?/.exec(formatterOf(zone).format(at));
  if (!match) return 0; // plain `GMT`
  const [, sign, hours, minutes, seconds = '0'] = match;
  const size = Number(hours) * HOUR + Number(minutes) * MINUTE + Number(seconds) * 1000;
  return sign === '-' ? -size : size;
}

/** The local date at an instant, `YYYY-MM-DD`. */
export const localDate = (zone: string, at: Instant): string =>
  new Date(at + offsetAt(zone, at)).toISOString().slice(0, 10);

const midnight = (date: string): number => Date.parse(`${date}T00:00:00Z`);

export const nextDate = (date: string): string => new Date(midnight(date) + DAY).toISOString().slice(0, 10);

/** 0 Monday … 6 Sunday. */
export const weekday = (date: string): number => (new Date(midnight(date)).getUTCDay() + 6) % 7;

/** First instant of the new offset, within (from, to]. */
function transition(zone: string, from: Instant, to: Instant): Instant {
  const before = offsetAt(zone, from);
  let low = from;
  let high = to;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offsetAt(zone, middle) === before) low = middle;
    else high = middle;
  }
  return high;
}

/**
 * The instants of a local day, by constant offset: one segment, or two where the clock is put forward or back
 * that day (none for a date that a zone skipped). `wall - offset` inside a segment is exact.
 */
export function segments(zone: string, date: string): Segment[] {
  const key = `${zone} ${date}`;
  const known = days.get(key);
  if (known) return known;
  const start = midnight(date);
  const end = start + DAY;
  // Offsets lie between -12 h and +14 h, so the whole local day does within these two.
  const [first, last] = [start - 14 * HOUR, end + 12 * HOUR];
  const [early, late] = [offsetAt(zone, first), offsetAt(zone, last)];
  const change = early === late ? last : transition(zone, first, last);
  const parts = [
    { from: start - early, to: Math.min(end - early, change), offset: early },
    { from: Math.max(start - late, change), to: end - late, offset: late },
  ].filter((part) => part.from < part.to);
  if (days.size >= CACHED_DAYS) days.clear();
  days.set(key, parts);
  return parts;
}

/** The span of a local day between two minutes of its wall clock, as instants: `[from, to)` pairs in order. */
export function wallSpans(zone: string, date: string, fromMinute: number, toMinute: number): [Instant, Instant][] {
  const start = midnight(date);
  return segments(zone, date)
    .map(({ from, to, offset }): [Instant, Instant] => [
      Math.max(from, start + fromMinute * MINUTE - offset),
      Math.min(to, start + toMinute * MINUTE - offset),
    ])
    .filter(([from, to]) => from < to);
}
