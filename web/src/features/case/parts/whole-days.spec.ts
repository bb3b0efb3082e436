import type { ExplainedStep } from '../../../api/shapes';
import { sumRows } from './whole-days';

const HOUR = 3_600_000;
const midnight = Date.parse('2026-11-23T00:00:00+08:00');
/** A stretch of the nth day, from hour to hour. */
const step = (day: number, from = 0, to = 24): ExplainedStep => ({
  kind: 'counted',
  date: `2026-11-${23 + day}`,
  from: new Date(midnight + (day * 24 + from) * HOUR).toISOString(),
  to: new Date(midnight + (day * 24 + to) * HOUR).toISOString(),
  amount: (to - from) * 60,
});

describe('the sum behind a due time', () => {
  it('tells whole days on end in one row, and adds up as before', () => {
    const rows = sumRows([step(0, 8), step(1), step(2), step(3), step(4, 0, 8)]);
    expect(rows.map(({ date, until, days, amount }) => [date, until, days, amount])).toEqual([
      ['2026-11-23', undefined, undefined, 960],
      ['2026-11-24', '2026-11-26', 3, 4320],
      ['2026-11-27', undefined, undefined, 480],
    ]);
  });

  it('tells each for itself where they are few, stop, or do not count', () => {
    const steps = [step(0), step(1), { kind: 'closed', date: '2026-11-25' } as const, step(3), step(4), step(5, 9, 18)];
    expect(sumRows(steps)).toEqual(steps);
  });
});
