import { daysOf, since } from './period';

it('a period begins on the hour', () => {
  expect(since(7, Date.parse('2026-11-22T10:59:59Z'))).toBe('2026-11-15T10:00:00.000Z');
  expect([daysOf('90'), daysOf('8'), daysOf(null)]).toEqual([90, 30, 30]);
});
