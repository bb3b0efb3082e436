import { at, calendars } from '../../test/support/domain/office-clocks';
import { arm, cancel, meet, pause, resume } from './sla-clock';
import { used } from './sla-used';
import type { Limit } from './terms';

const office = calendars['back-office'];
const START = at('2026-11-26T11:00');
const HOUR = 3_600_000;
const armed = (limit: Limit) =>
  arm(
    'handle-1',
    'handle',
    { limit, calendar: 'back-office', warnAt: [], pausable: true, remindOutsideService: true },
    calendars,
    START,
  );

describe('how much of a limit is used', () => {
  it('is elapsed time where that counts, and needs no calendar then', () => {
    expect(used(armed({ amount: 60, unit: 'minutes' }), undefined, START + 2 * HOUR)).toBe(120);
  });

  it('is service time where that counts, and unknown without its calendar', () => {
    const clock = armed({ amount: 240, unit: 'working-minutes' });
    // 11:00–12:00, then from 14:00 on.
    expect(used(clock, office, START + 4 * HOUR)).toBe(120);
    expect(used(clock, undefined, START + 4 * HOUR)).toBeNull();
  });

  it('stands still in a pause and leaves it out afterwards', () => {
    const paused = pause(armed({ amount: 600, unit: 'minutes' }), START + HOUR, 'customer');
    expect(used(paused, undefined, START + 9 * HOUR)).toBe(60);
    const running = resume(paused, { calendars }, START + 9 * HOUR);
    expect(used(running, undefined, START + 10 * HOUR)).toBe(120);
  });

  it('is final once the clock has ended, also in a pause', () => {
    const met = meet(armed({ amount: 600, unit: 'minutes' }), { calendars }, START + HOUR);
    expect(used(met, undefined, START + 99 * HOUR)).toBe(60);
    const gone = cancel(
      pause(armed({ amount: 600, unit: 'minutes' }), START + HOUR, 'x'),
      { calendars },
      START + 5 * HOUR,
    );
    expect(used(gone, undefined, START + 99 * HOUR)).toBe(60);
  });
});
