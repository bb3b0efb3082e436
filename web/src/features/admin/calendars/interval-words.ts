import type { Interval } from '../admin-shapes';

const two = (value: number): string => String(value).padStart(2, '0');
const clock = (minute: number): string => `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;

/** 08:30–12:00, 14:00–18:00; empty without service. */
export const intervalWords = (intervals: readonly Interval[]): string =>
  intervals.map(({ from, to }) => `${clock(from)}–${clock(to)}`).join(', ');
