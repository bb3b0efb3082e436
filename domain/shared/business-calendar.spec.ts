import {
  addWorking,
  calendarFaults,
  CalendarError,
  isOpen,
  nextOpen,
  usualDay,
  workingBetween,
  type BusinessCalendar,
  type Interval,
} from './business-calendar';
import { localDate, offsetAt } from './local-day';
import type { Limit } from './terms';

const SHANGHAI = '+08:00';
const at = (local: string, offset = SHANGHAI): number => Date.parse(`${local}:00${offset}`);
const local = (instant: number): string => new Date(instant + 8 * 3_600_000).toISOString().slice(0, 16);

const day: Interval[] = [
  { from: 510, to: 720 },
  { from: 840, to: 1080 },
];
const morning: Interval[] = [{ from: 510, to: 720 }];
/** 1–7 October 2026 off, Saturday the 10th a make-up workday, Thursday 12 November a morning only. */
const holidays: Record<string, Interval[]> = { '2026-10-10': day, '2026-11-12': morning };
for (let date = 1; date <= 7; date++) holidays[`2026-10-0${date}`] = [];
const office: BusinessCalendar = {
  id: 'back-office',
  version: 1,
  zone: 'Asia/Shanghai',
  week: [day, day, day, day, day, [], []],
  exceptions: holidays,
};
const allDay: Interval[] = [{ from: 0, to: 1440 }];
const always: BusinessCalendar = { ...office, id: 'always', week: Array<Interval[]>(7).fill(allDay), exceptions: {} };

const due = (from: string, amount: number, unit: Limit['unit'], calendar = office): string =>
  local(addWorking(calendar, at(from), { amount, unit }));

describe('working minutes', () => {
  it.each([
    ['inside one interval', '2026-11-23T09:00', 60, '2026-11-23T10:00'],
    ['begun before opening: counts from the opening', '2026-11-23T06:00', 60, '2026-11-23T09:30'],
    ['begun between intervals: counts from the next one', '2026-11-23T12:30', 60, '2026-11-23T15:00'],
    ['begun after closing: counts from the next day', '2026-11-23T18:30', 60, '2026-11-24T09:30'],
    ['begun at a closing', '2026-11-23T12:00', 1, '2026-11-23T14:01'],
    ['begun at the opening', '2026-11-23T08:30', 1, '2026-11-23T08:31'],
    ['over the lunch break', '2026-11-23T11:00', 120, '2026-11-23T15:00'],
    ['used up exactly at a closing: due then, not at the next opening', '2026-11-23T08:30', 210, '2026-11-23T12:00'],
    ['used up exactly at the end of the day', '2026-11-23T08:30', 450, '2026-11-23T18:00'],
    ['over a night', '2026-11-23T17:30', 60, '2026-11-24T09:00'],
    ['over a weekend', '2026-11-27T17:30', 60, '2026-11-30T09:00'],
    ['begun on a weekend', '2026-11-28T10:00', 60, '2026-11-30T09:30'],
    ['over the National Day holiday', '2026-09-30T17:00', 120, '2026-10-08T09:30'],
    ['on a make-up Saturday', '2026-10-09T17:00', 120, '2026-10-10T09:30'],
    ['over a short day', '2026-11-12T11:00', 120, '2026-11-13T09:30'],
    ['half a minute', '2026-11-23T09:00', 0.5, '2026-11-23T09:00'],
    ['nothing: due at once, even outside service', '2026-11-28T10:00', 0, '2026-11-28T10:00'],
  ])('%s', (_, from, amount, expected) => {
    expect(due(from, amount, 'working-minutes')).toBe(expected);
  });

  it('keeps fractions to the millisecond', () => {
    expect(addWorking(office, at('2026-11-23T09:00'), { amount: 1 / 120, unit: 'working-minutes' })).toBe(
      at('2026-11-23T09:00') + 500,
    );
  });
});

describe('working days', () => {
  it.each([
    ['the same time on the next working day', '2026-11-23T10:00', 1, '2026-11-24T10:00'],
    ['over a weekend', '2026-11-27T10:00', 1, '2026-11-30T10:00'],
    ['over the holiday', '2026-09-30T15:00', 2, '2026-10-09T15:00'],
    ['a make-up Saturday counts', '2026-10-09T10:00', 1, '2026-10-10T10:00'],
    ['begun before opening: the whole of that day', '2026-11-23T06:00', 1, '2026-11-23T18:00'],
    ['begun on a weekend: the whole of Monday', '2026-11-28T10:00', 1, '2026-11-30T18:00'],
    ['begun after closing: the whole of the next day', '2026-11-23T19:00', 1, '2026-11-24T18:00'],
    ['begun in the break: the afternoon, and the next morning', '2026-11-23T13:00', 1, '2026-11-24T12:00'],
    ['half a day', '2026-11-23T08:30', 0.5, '2026-11-23T14:15'],
    ['a short day is a day: the same share of it', '2026-11-11T14:15', 1, '2026-11-12T10:15'],
  ])('%s', (_, from, amount, expected) => {
    expect(due(from, amount, 'working-days')).toBe(expected);
  });

  it('is 24 hours only on a calendar that never closes', () => {
    expect(due('2026-11-27T10:00', 2, 'working-days', always)).toBe('2026-11-29T10:00');
  });
});

it('lets elapsed minutes run day and night', () => {
  expect(due('2026-11-27T17:00', 48 * 60, 'minutes')).toBe('2026-11-29T17:00');
});

describe('service', () => {
  it.each([
    ['2026-11-23T08:29', false, '2026-11-23T08:30'],
    ['2026-11-23T08:30', true, '2026-11-23T08:30'],
    ['2026-11-23T11:59', true, '2026-11-23T11:59'],
    ['2026-11-23T12:00', false, '2026-11-23T14:00'],
    ['2026-11-27T18:00', false, '2026-11-30T08:30'],
    ['2026-10-01T10:00', false, '2026-10-08T08:30'],
    ['2026-10-10T10:00', true, '2026-10-10T10:00'],
  ])('at %s: open %s, next open %s', (instant, open, next) => {
    expect(isOpen(office, at(instant))).toBe(open);
    expect(local(nextOpen(office, at(instant)))).toBe(next);
  });

  it('counts what lies between two instants, nothing backwards', () => {
    expect(workingBetween(office, at('2026-11-27T17:00'), at('2026-11-30T09:00'))).toBe(90);
    expect(workingBetween(office, at('2026-11-30T09:00'), at('2026-11-27T17:00'))).toBe(0);
    expect(usualDay(office)).toBe(450);
  });
});

describe('time zones', () => {
  const zoned = (zone: string, week = Array<Interval[]>(7).fill(allDay)): BusinessCalendar => ({
    ...office,
    zone,
    week,
    exceptions: {},
  });

  it('follows the calendar, not the host', () => {
    expect(offsetAt('Asia/Shanghai', at('2026-07-01T00:00'))).toBe(8 * 3_600_000);
    expect(offsetAt('Asia/Urumqi', at('2026-07-01T00:00'))).toBe(6 * 3_600_000);
    expect(localDate('America/New_York', Date.parse('2026-11-23T03:00:00Z'))).toBe('2026-11-22');
  });

  it('opens later in Urumqi, by Urumqi time', () => {
    const urumqi = zoned('Asia/Urumqi', office.week);
    expect(nextOpen(urumqi, at('2026-11-23T08:30'))).toBe(at('2026-11-23T10:30'));
  });

  const day24: Limit = { amount: 1, unit: 'working-days' };
  it.each([
    ['23 hours when the clock is put forward', '2026-03-08T00:00', '-05:00', 23],
    ['25 hours when it is put back', '2026-11-01T00:00', '-04:00', 25],
    ['24 hours otherwise', '2026-11-02T00:00', '-05:00', 24],
  ])('has a New York day of %s', (_, start, offset, hours) => {
    const from = at(start, offset);
    expect((addWorking(zoned('America/New_York'), from, day24) - from) / 3_600_000).toBe(hours);
  });

  it('counts an hour that comes twice twice, and one that is skipped not at all', () => {
    const night = zoned('America/New_York', Array<Interval[]>(7).fill([{ from: 60, to: 180 }]));
    expect(workingBetween(night, at('2026-03-08T00:00', '-05:00'), at('2026-03-08T12:00', '-04:00'))).toBe(60);
    expect(workingBetween(night, at('2026-11-01T00:00', '-04:00'), at('2026-11-01T12:00', '-05:00'))).toBe(180);
  });

  it('knows a date that a zone left out', () => {
    const apia = zoned('Pacific/Apia');
    expect(workingBetween(apia, Date.parse('2011-12-29T10:00:00Z'), Date.parse('2011-12-31T10:00:00Z'))).toBe(48 * 60);
  });
});

describe('bad data', () => {
  const closed: BusinessCalendar = { ...office, week: Array<Interval[]>(7).fill([]), exceptions: {} };

  it('says so when there is no service at all, and does not search for ever', () => {
    expect(() => addWorking(closed, at('2026-11-23T10:00'), { amount: 1, unit: 'working-minutes' })).toThrow(
      CalendarError,
    );
    expect(() => nextOpen(closed, at('2026-11-23T10:00'))).toThrow('calendar back-office version 1 has no service');
    expect(workingBetween(closed, at('2026-11-23T10:00'), at('2026-11-30T10:00'))).toBe(0);
    expect(isOpen(closed, at('2026-11-23T10:00'))).toBe(false);
  });

  it.each<[string, Partial<BusinessCalendar>]>([
    ['no service on any day', { week: closed.week, exceptions: {} }],
    ['unknown time zone Mars/Olympus', { zone: 'Mars/Olympus' }],
    ['week must have seven days, Monday first', { week: [day] }],
    [
      'weekday 1: interval 600–700 is wrong or overlaps',
      {
        week: [
          [
            { from: 510, to: 660 },
            { from: 600, to: 700 },
          ],
          day,
          day,
          day,
          day,
          [],
          [],
        ],
      },
    ],
    ['2026-10-01: interval 700–600 is wrong or overlaps', { exceptions: { '2026-10-01': [{ from: 700, to: 600 }] } }],
    ['2026-13-01 is no date', { exceptions: { '2026-13-01': [] } }],
  ])('names the fault: %s', (fault, change) => {
    expect(calendarFaults({ ...office, ...change })).toEqual([fault]);
  });

  it('finds none in a good one', () => {
    expect(calendarFaults(office)).toEqual([]);
  });
});
