import fc from 'fast-check';
import { callingHours, halfDayOf, isCallingTime, nextSlot } from './calling-hours';
import { beijing, CALLING_HOURS, TERMS } from './testing/survey-case';

describe('nextSlot', () => {
  it.each([
    // from                used half-days                              slot
    ['2026-11-23 10:00', [], '2026-11-23 10:00'],
    ['2026-11-23 08:59', [], '2026-11-23 09:00'],
    ['2026-11-23 11:59', [], '2026-11-23 11:59'],
    ['2026-11-23 12:00', [], '2026-11-23 14:00'],
    ['2026-11-23 13:00', [], '2026-11-23 14:00'],
    ['2026-11-23 20:00', [], '2026-11-24 09:00'],
    ['2026-11-23 23:59', [], '2026-11-24 09:00'],
    ['2026-11-23 10:00', ['2026-11-23-am'], '2026-11-23 14:00'],
    ['2026-11-23 15:00', ['2026-11-23-pm'], '2026-11-24 09:00'],
    ['2026-11-23 15:00', ['2026-11-23-am', '2026-11-23-pm'], '2026-11-24 09:00'],
    ['2026-11-23 10:00', ['2026-11-23-am', '2026-11-23-pm', '2026-11-24-am'], '2026-11-24 14:00'],
    ['2026-12-31 19:59', ['2026-12-31-pm'], '2027-01-01 09:00'],
    ['2026-11-28 21:00', [], '2026-11-29 09:00'], // weekends are calling days
  ])('from %s, used %j: %s', (from, used, slot) => {
    expect(nextSlot(CALLING_HOURS, beijing(from), used)).toBe(beijing(slot));
  });

  it('skips days without service and half-days that an exception closes', () => {
    const closed = { ...CALLING_HOURS, exceptions: { '2026-11-24': [], '2026-11-25': [{ from: 840, to: 960 }] } };
    expect(nextSlot(closed, beijing('2026-11-23 20:00'))).toBe(beijing('2026-11-25 14:00'));
  });

  it('splits an unbroken service at noon', () => {
    const unbroken = { ...CALLING_HOURS, week: CALLING_HOURS.week.map(() => [{ from: 0, to: 1440 }]) };
    expect(nextSlot(unbroken, beijing('2026-11-23 10:00'), ['2026-11-23-am'])).toBe(beijing('2026-11-23 12:00'));
  });

  it('knows no slot where there is no service at all', () => {
    const never = { ...CALLING_HOURS, week: CALLING_HOURS.week.map(() => []) };
    expect(nextSlot(never, beijing('2026-11-23 10:00'))).toBeNull();
  });

  it('is always in calling hours, not before its start, in a fresh half-day, and the earliest such minute', () => {
    const minutes = fc.integer({
      min: beijing('2026-11-01 00:00') / 60_000,
      max: beijing('2026-12-31 00:00') / 60_000,
    });
    fc.assert(
      fc.property(minutes, fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 4 }), (minute, ahead) => {
        const from = minute * 60_000;
        const used = ahead.map((half) => halfDayOf(CALLING_HOURS, from + half * 12 * 3_600_000));
        const slot = nextSlot(CALLING_HOURS, from, used)!;
        // Naive oracle: walk minute by minute.
        let at = from;
        while (!isCallingTime(CALLING_HOURS, at) || used.includes(halfDayOf(CALLING_HOURS, at))) at += 60_000;
        expect(slot).toBe(at);
      }),
      { numRuns: 60 },
    );
  });
});

describe('callingHours', () => {
  it('are local to the customer', () => {
    const urumqi = callingHours(TERMS, 'Asia/Urumqi');
    expect(isCallingTime(urumqi, beijing('2026-11-23 10:00'))).toBe(false);
    expect(isCallingTime(urumqi, beijing('2026-11-23 11:00'))).toBe(true);
  });

  it('hold even where the policy forgot them', () => {
    const hours = callingHours({ ...TERMS, calendars: {} }, null);
    expect(isCallingTime(hours, beijing('2026-11-23 03:00'))).toBe(false);
    expect(isCallingTime(hours, beijing('2026-11-23 13:59'))).toBe(false);
    expect(isCallingTime(hours, beijing('2026-11-23 14:00'))).toBe(true);
  });
});

test('half-days are named by local date and noon', () => {
  expect(halfDayOf(CALLING_HOURS, beijing('2026-11-23 11:59'))).toBe('2026-11-23-am');
  expect(halfDayOf(CALLING_HOURS, beijing('2026-11-23 12:00'))).toBe('2026-11-23-pm');
  expect(halfDayOf(CALLING_HOURS, beijing('2026-11-24 00:30'))).toBe('2026-11-24-am');
});
