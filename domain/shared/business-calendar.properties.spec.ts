import fc from 'fast-check';
import {
  addWorking,
  isOpen,
  measure,
  nextOpen,
  workingBetween,
  type BusinessCalendar,
  type Interval,
} from './business-calendar';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const RUNS = { numRuns: 150 };

/** Twelve days of each zone; those with summer time around a change. */
const WINDOWS: [zone: string, start: string][] = [
  ['Asia/Shanghai', '2026-09-26T16:00:00Z'],
  ['Asia/Urumqi', '2026-12-27T00:00:00Z'],
  ['America/New_York', '2026-03-03T05:00:00Z'],
  ['America/New_York', '2026-10-27T04:00:00Z'],
  ['Australia/Lord_Howe', '2026-03-30T13:00:00Z'],
];
const MINUTES = 12 * 24 * 60;

interface Wall {
  date: string;
  weekday: number;
  minute: number;
}

/** The oracle's only knowledge: what a clock on the wall shows at each minute of the window, read from Intl one by one. */
function wallClocks(zone: string, start: number): Wall[] {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    weekday: 'short',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  return Array.from({ length: MINUTES }, (_, index) => {
    const shown = Object.fromEntries(
      format.formatToParts(start + index * MINUTE).map(({ type, value }) => [type, value]),
    );
    return {
      date: `${shown.year}-${shown.month}-${shown.day}`,
      weekday: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'].indexOf(shown.weekday!),
      minute: Number(shown.hour) * 60 + Number(shown.minute),
    };
  });
}

/** Naive: for each minute, is the time on the wall within one of that date's intervals? */
const servedMinutes = (calendar: BusinessCalendar, walls: Wall[]): boolean[] =>
  walls.map(({ date, weekday, minute }) =>
    (calendar.exceptions[date] ?? calendar.week[weekday]!).some(({ from, to }) => from <= minute && minute < to),
  );

const intervals: fc.Arbitrary<Interval[]> = fc
  .uniqueArray(fc.integer({ min: 0, max: 1440 }), { minLength: 2, maxLength: 6 })
  .map((cuts) => {
    const sorted = cuts.sort((left, right) => left - right);
    return Array.from({ length: Math.floor(sorted.length / 2) }, (_, pair) => ({
      from: sorted[2 * pair]!,
      to: sorted[2 * pair + 1]!,
    }));
  });
const serviceDay = fc.oneof({ weight: 4, arbitrary: intervals }, { weight: 1, arbitrary: fc.constant<Interval[]>([]) });

describe.each(WINDOWS)('%s from %s', (zone, startsAt) => {
  const start = Date.parse(startsAt);
  const walls = wallClocks(zone, start);
  const dates = [...new Set(walls.map(({ date }) => date))];
  const calendars: fc.Arbitrary<BusinessCalendar> = fc
    .record({
      week: fc.array(serviceDay, { minLength: 7, maxLength: 7 }),
      exceptions: fc.dictionary(fc.constantFrom(...dates), serviceDay, { maxKeys: 4 }),
    })
    .filter(({ week }) => week.some((day) => day.length > 0))
    .map((days) => ({ id: 'any', version: 1, zone, ...days }));
  /** In the first week, so that what is due lies within the window. */
  const minute = fc.integer({ min: 0, max: 7 * 24 * 60 });
  const anyInstant = fc.integer({ min: start, max: start + 7 * DAY });

  it('counts service as the wall clock does, minute by minute', () => {
    fc.assert(
      fc.property(calendars, minute, minute, (calendar, one, other) => {
        const [from, to] = [Math.min(one, other), Math.max(one, other)];
        const counted = servedMinutes(calendar, walls).slice(from, to).filter(Boolean).length;
        expect(workingBetween(calendar, start + from * MINUTE, start + to * MINUTE)).toBeCloseTo(counted, 6);
      }),
      RUNS,
    );
  });

  it('is due at the end of the last minute that the count needs', () => {
    fc.assert(
      fc.property(calendars, minute, fc.integer({ min: 1, max: 900 }), (calendar, from, amount) => {
        const served = servedMinutes(calendar, walls);
        let last = from;
        for (let left = amount; last < MINUTES && left > 0; last++) if (served[last]) left--;
        fc.pre(last < MINUTES);
        const due = addWorking(calendar, start + from * MINUTE, { amount, unit: 'working-minutes' });
        expect(due).toBe(start + last * MINUTE);
      }),
      RUNS,
    );
  });

  it('takes a working day as the whole service of a date, whatever its length', () => {
    fc.assert(
      fc.property(calendars, minute, fc.double({ min: 0.1, max: 3, noNaN: true }), (calendar, from, amount) => {
        const served = servedMinutes(calendar, walls);
        const length: Record<string, number> = {};
        walls.forEach(({ date }, index) => (length[date] = (length[date] ?? 0) + (served[index] ? 1 : 0)));
        let last = Math.max(
          from,
          walls.findIndex(({ date }) => date !== dates[0]),
        );
        const first = last;
        // The window's first date is not whole; nor may the answer lie on the last one.
        for (let left = amount; last < MINUTES && left > 1e-9; last++)
          if (served[last]) left -= 1 / length[walls[last]!.date]!;
        fc.pre(last < MINUTES && walls[last - 1]!.date !== dates.at(-1));
        const due = addWorking(calendar, start + first * MINUTE, { amount, unit: 'working-days' });
        expect(due).toBeLessThanOrEqual(start + last * MINUTE + 1);
        expect(due).toBeGreaterThanOrEqual(start + (last - 1) * MINUTE - 1);
      }),
      RUNS,
    );
  });

  it('is open, and opens next, when the wall clock says so', () => {
    fc.assert(
      fc.property(calendars, minute, (calendar, from) => {
        const served = servedMinutes(calendar, walls);
        expect(isOpen(calendar, start + from * MINUTE)).toBe(served[from]);
        const next = served.indexOf(true, from);
        fc.pre(next >= 0);
        expect(nextOpen(calendar, start + from * MINUTE)).toBe(start + next * MINUTE);
      }),
      RUNS,
    );
  });

  const units = fc.constantFrom('minutes' as const, 'working-minutes' as const, 'working-days' as const);

  it('adds up: from a to b and b to c is from a to c', () => {
    fc.assert(
      fc.property(calendars, units, anyInstant, anyInstant, anyInstant, (calendar, unit, ...instants) => {
        const [a, b, c] = instants.sort((left, right) => left - right);
        const parts = measure(calendar, a, b, unit) + measure(calendar, b, c, unit);
        expect(parts).toBeCloseTo(measure(calendar, a, c, unit), 6);
      }),
      RUNS,
    );
  });

  const amounts = fc.double({ min: 0, max: 2000, noNaN: true });
  const scaled = (unit: string, amount: number): number => (unit === 'working-days' ? amount / 500 : amount);

  it('uses up exactly the limit, in one go or in two', () => {
    fc.assert(
      fc.property(calendars, units, anyInstant, amounts, amounts, (calendar, unit, from, one, other) => {
        const [first, second] = [scaled(unit, one), scaled(unit, other)];
        const whole = addWorking(calendar, from, { amount: first + second, unit });
        const used = measure(calendar, from, whole, unit);
        // A working day may be a minute of service long: a millisecond is a large share of it.
        expect(Math.abs(used - first - second)).toBeLessThan(unit === 'working-days' ? 2e-4 : 1e-4);
        const step = addWorking(calendar, from, { amount: first, unit });
        const twice = addWorking(calendar, step, { amount: second, unit });
        expect(measure(calendar, Math.min(whole, twice), Math.max(whole, twice), unit)).toBeLessThan(1e-3);
      }),
      RUNS,
    );
  });

  it('is never due earlier for a later start or a larger limit', () => {
    fc.assert(
      fc.property(
        calendars,
        units,
        anyInstant,
        amounts,
        fc.nat(DAY),
        amounts,
        (calendar, unit, from, amount, later, more) => {
          const limit = { amount: scaled(unit, amount), unit };
          const due = addWorking(calendar, from, limit);
          expect(due).toBeGreaterThanOrEqual(from);
          expect(addWorking(calendar, from + later, limit)).toBeGreaterThanOrEqual(due - 1);
          expect(addWorking(calendar, from, { unit, amount: scaled(unit, amount + more) })).toBeGreaterThanOrEqual(due);
        },
      ),
      RUNS,
    );
  });
});
