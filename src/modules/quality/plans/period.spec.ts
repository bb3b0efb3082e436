import { lastWhole, type Every } from './period';

const at = (local: string): Date => new Date(`${local}+08:00`);

describe('what a plan draws from', () => {
  it.each<[Every, string, string, string]>([
    ['week', '2026-11-23T00:00:00', '2026-11-16T00:00:00', '2026-11-23T00:00:00'],
    ['week', '2026-11-22T23:59:59', '2026-11-09T00:00:00', '2026-11-16T00:00:00'],
    ['week', '2026-11-25T03:00:00', '2026-11-16T00:00:00', '2026-11-23T00:00:00'],
    ['month', '2026-12-01T00:00:00', '2026-11-01T00:00:00', '2026-12-01T00:00:00'],
    ['month', '2026-11-30T23:59:59', '2026-10-01T00:00:00', '2026-11-01T00:00:00'],
    ['month', '2027-01-15T12:00:00', '2026-12-01T00:00:00', '2027-01-01T00:00:00'],
  ])('the %s before %s', (every, now, from, until) =>
    expect(lastWhole(every, at(now))).toEqual({ from: at(from).getTime(), until: at(until).getTime() }),
  );
});
