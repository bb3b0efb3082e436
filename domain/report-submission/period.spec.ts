import fc from 'fast-check';
import type { BusinessCalendar } from '../shared/business-calendar';
import { dueAt, periodBefore, periodOf, REPORT_ZONE, workingDate, type RegularKind } from './period';

const BEIJING = 8 * 3_600_000;
const DAY = 24 * 3_600_000;
const at = (local: string): number => Date.parse(`${local}+08:00`);
const shown = (instant: number): string => new Date(instant + BEIJING).toISOString().slice(0, 16);

const OFFICE: BusinessCalendar = {
  id: 'office',
  version: 1,
  zone: REPORT_ZONE,
  week: [...Array.from({ length: 5 }, () => [{ from: 510, to: 1080 }]), [], []],
  // A public holiday of eight days from a Thursday, with the Sunday before and the Saturday after made up for.
  exceptions: Object.fromEntries([
    ...['01', '02', '05', '06', '07', '08'].map((day) => [`2026-10-${day}`, []] as const),
    ...['2026-09-27', '2026-10-10'].map((date) => [date, [{ from: 510, to: 1080 }]] as const),
  ]),
};

describe('the period that a report is on', () => {
  it.each<[RegularKind, string, string, string, string]>([
    ['week', '2026-11-23T00:00', '2026-W47', '2026-11-16T00:00', '2026-11-23T00:00'],
    ['week', '2026-11-29T23:59', '2026-W47', '2026-11-16T00:00', '2026-11-23T00:00'],
    // The week of 28 December 2026 has its Thursday in that year, that of 1 January 2027 too.
    ['week', '2027-01-04T00:30', '2026-W53', '2026-12-28T00:00', '2027-01-04T00:00'],
    ['week', '2026-01-05T00:00', '2026-W01', '2025-12-29T00:00', '2026-01-05T00:00'],
    ['month', '2026-11-01T00:00', '2026-10', '2026-10-01T00:00', '2026-11-01T00:00'],
    ['month', '2026-01-31T12:00', '2025-12', '2025-12-01T00:00', '2026-01-01T00:00'],
    ['month', '2028-03-01T00:00', '2028-02', '2028-02-01T00:00', '2028-03-01T00:00'],
    ['quarter', '2026-12-31T23:59', '2026-Q3', '2026-07-01T00:00', '2026-10-01T00:00'],
    ['quarter', '2027-02-01T00:00', '2026-Q4', '2026-10-01T00:00', '2027-01-01T00:00'],
    ['year', '2026-06-01T00:00', '2025', '2025-01-01T00:00', '2026-01-01T00:00'],
  ])('%s at %s is %s', (kind, now, label, from, to) => {
    const period = periodBefore(kind, at(now));
    expect([period.label, shown(period.from), shown(period.to)]).toEqual([label, from, to]);
  });

  it('is named by both its ends, and over', () => {
    const { from, to } = periodBefore('month', at('2026-11-05T10:00'));
    expect(periodOf('month', from, to, to)?.label).toBe('2026-10');
    expect(periodOf('month', from, to, to - 1)).toBeNull();
    expect(periodOf('month', from + DAY, to, to)).toBeNull();
    expect(periodOf('quarter', from, to, to)).toBeNull();
    expect(periodOf('ad-hoc', to, from, to)).toBeNull();
    expect(periodOf('ad-hoc', at('2026-10-03T00:00'), at('2026-10-05T00:00'), to)?.label).toBe('2026-10-03/2026-10-04');
  });

  it('is whole: one follows the other without a gap', () => {
    const instants = fc.integer({ min: at('2020-01-01T00:00'), max: at('2035-01-01T00:00') });
    fc.assert(
      fc.property(instants, fc.constantFrom<RegularKind>('week', 'month', 'quarter', 'year'), (now, kind) => {
        const period = periodBefore(kind, now);
        expect(period.to).toBeLessThanOrEqual(now);
        expect(periodBefore(kind, period.to)).toEqual(period);
        expect(periodBefore(kind, period.from).to).toBe(period.from);
        expect(periodBefore(kind, period.to - 1).to).toBe(period.from);
        expect(periodOf(kind, period.from, period.to, now)).toEqual(period);
      }),
    );
  });
});

describe('when it is due', () => {
  it.each<[RegularKind, string, string, string]>([
    // Week: Monday 12:00; the province's on Wednesday.
    ['week', '2026-11-23T00:00', '2026-11-23T12:00', '2026-11-25T12:00'],
    // 5 October 2026 is a holiday: its first working day is the 9th; the province's counts the made-up Saturday.
    ['week', '2026-10-05T00:00', '2026-10-09T12:00', '2026-10-12T12:00'],
    // Month: the 3rd working day, and the 5th.
    ['month', '2026-11-01T00:00', '2026-11-04T18:00', '2026-11-06T18:00'],
    ['month', '2026-10-01T00:00', '2026-10-12T18:00', '2026-10-14T18:00'],
    // Quarter: the 5th, and the 7th. Year: the 10th, and the 12th.
    ['quarter', '2026-10-01T00:00', '2026-10-14T18:00', '2026-10-16T18:00'],
    ['year', '2026-01-01T00:00', '2026-01-14T18:00', '2026-01-16T18:00'],
  ])('the %s that ended %s: prefecture %s, province %s', (kind, ended, prefecture, province) => {
    const period = periodBefore(kind, at(ended));
    expect(shown(dueAt(period, 'prefecture', OFFICE))).toBe(prefecture);
    expect(shown(dueAt(period, 'province', OFFICE))).toBe(province);
  });

  it('is never found in a calendar without service', () => {
    const never = { ...OFFICE, week: [[], [], [], [], [], [], []], exceptions: {} };
    expect(() => workingDate(never, '2026-11-23', 3)).toThrow(/no 3 working days/);
  });
});

/** Counted by hand, day by day in Beijing's time: whether a date is a working day is read from the calendar's data alone. */
function countedDay(calendar: BusinessCalendar, from: number, n: number): string {
  let seen = 0;
  for (let day = from; ; day += DAY) {
    const date = new Date(day + BEIJING);
    const key = date.toISOString().slice(0, 10);
    const hours = Object.hasOwn(calendar.exceptions, key)
      ? calendar.exceptions[key]!
      : calendar.week[date.getUTCDay() === 0 ? 6 : date.getUTCDay() - 1]!;
    if (hours.length > 0) seen += 1;
    if (seen === n) return key;
  }
}

describe('whatever the calendar', () => {
  const N: Record<RegularKind, number> = { week: 1, month: 3, quarter: 5, year: 10 };
  const free = fc.uniqueArray(fc.integer({ min: 0, max: 400 }), { maxLength: 60 });
  const calendars = fc.oneof(
    fc.constant(OFFICE),
    fc.record({ off: free, made: free }).map(({ off, made }): BusinessCalendar => {
      const day = (n: number): string => new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10);
      const exceptions = [
        ...off.map((n) => [day(n), []] as const),
        ...made.map((n) => [day(n), [{ from: 540, to: 1020 }]] as const),
      ];
      return { ...OFFICE, exceptions: Object.fromEntries(exceptions) };
    }),
  );

  it('the due date is the working day that a count by hand finds, and the province has two more', () => {
    const instants = fc.integer({ min: at('2026-01-10T00:00'), max: at('2027-02-01T00:00') });
    const kinds = fc.constantFrom<RegularKind>('week', 'month', 'quarter', 'year');
    fc.assert(
      fc.property(instants, kinds, calendars, (now, kind, calendar) => {
        const period = periodBefore(kind, now);
        for (const [tier, more] of [
          ['prefecture', 0],
          ['province', 2],
        ] as const) {
          const due = dueAt(period, tier, calendar);
          expect(shown(due).slice(0, 10)).toBe(countedDay(calendar, period.to, N[kind] + more));
          if (kind === 'week') expect(shown(due).slice(11)).toBe('12:00');
          expect(due).toBeGreaterThan(period.to);
        }
      }),
      { numRuns: 400 },
    );
  });
});
