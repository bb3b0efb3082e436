import { againFrom, cycleBefore, monthsLater } from './cycle';

const at = (local: string): number => Date.parse(`${local}+08:00`);

describe('six months', () => {
  it.each([
    ['2026-01-15T10:30:00', '2026-07-15T10:30:00'],
    ['2026-08-31T00:00:00', '2027-02-28T00:00:00'],
    ['2027-08-31T23:59:59', '2028-02-29T23:59:59'],
    ['2026-12-01T07:00:00', '2027-06-01T07:00:00'],
  ])('from %s on it is evaluated again at %s', (last, again) => expect(againFrom(at(last))).toBe(at(again)));

  it.each([
    ['2026-07-15T10:30:00', '2026-01-15T00:00:00', '2026-07-15T00:00:00'],
    ['2026-08-31T00:00:00', '2026-02-28T00:00:00', '2026-08-31T00:00:00'],
    ['2027-01-01T00:30:00', '2026-07-01T00:00:00', '2027-01-01T00:00:00'],
  ])('looked at on %s: from %s to %s', (now, from, to) =>
    expect(cycleBefore(at(now))).toEqual({ from: at(from), to: at(to) }),
  );

  it('there and back is the same, where every month has the day', () => {
    const day = at('2026-03-28T12:00:00');
    expect(monthsLater(monthsLater(day, -6), 6)).toBe(day);
  });
});
