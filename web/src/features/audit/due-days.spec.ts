import { dayAfter, dayOf, dayStart, QUICK, quickOf, quickRange } from './due-days';

/** A Sunday evening in UTC, when it is Monday in China. */
const NOW = Date.parse('2026-11-22T20:00:00Z');
const days = (quick: (typeof QUICK)[number], now = NOW): string[] => {
  const { from, to } = quickRange(quick, now);
  return [dayOf(from), dayOf(to, true)];
};

describe('days that clocks are due on', () => {
  it('are those of China, an exclusive end being the day before it', () => {
    const from = dayStart('2026-11-23')!;
    expect(from).toBe('2026-11-22T16:00:00.000Z');
    expect([dayOf(from), dayOf(dayAfter('2026-11-23'), true)]).toEqual(['2026-11-23', '2026-11-23']);
    expect([dayOf(undefined), dayOf('nonsense'), dayStart('')]).toEqual(['', '', undefined]);
  });

  it('are asked for in ranges, weeks from Monday, over the ends of months and years', () => {
    expect(days('today')).toEqual(['2026-11-23', '2026-11-23']);
    expect(days('thisWeek')).toEqual(['2026-11-23', '2026-11-29']);
    expect(days('thisWeek', NOW - 86_400_000)).toEqual(['2026-11-16', '2026-11-22']);
    expect(days('thisMonth')).toEqual(['2026-11-01', '2026-11-30']);
    expect(days('lastMonth', Date.parse('2027-01-31T03:00:00Z'))).toEqual(['2026-12-01', '2026-12-31']);
  });

  it('are recognised when they come back from the address', () => {
    for (const quick of QUICK) expect(quickOf(quickRange(quick, NOW), NOW)).toBe(quick);
    expect(quickOf({ from: dayStart('2026-11-02') }, NOW)).toBeUndefined();
  });
});
