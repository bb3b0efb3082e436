import { yearDays } from './year-days';

const OFFICE = [{ from: 510, to: 720 }];
const calendar = {
  week: [OFFICE, OFFICE, OFFICE, OFFICE, OFFICE, [], []],
  exceptions: [
    { date: '2026-10-01', intervals: [] },
    { date: '2026-10-10', intervals: OFFICE },
  ],
};

describe('the year of a calendar', () => {
  const months = yearDays(calendar, 2026);
  const kindOf = (date: string) => months.flatMap(({ days }) => days).find((day) => day.date === date)?.kind;

  it('has every day once, in its month, behind the weekdays before it', () => {
    expect(months.flatMap(({ days }) => days)).toHaveLength(365);
    expect(months.map(({ blanks }) => blanks)).toEqual([3, 6, 6, 2, 4, 0, 2, 5, 1, 3, 6, 1]);
  });

  it.each([
    ['2026-09-30', 'plain'],
    ['2026-10-01', 'holiday'],
    ['2026-10-03', 'off'],
    ['2026-10-10', 'make-up'],
  ])('shows %s as %s', (date, kind) => expect(kindOf(date)).toBe(kind));

  it('knows leap years', () => expect(yearDays(calendar, 2028)[1]!.days).toHaveLength(29));
});
