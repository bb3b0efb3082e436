import { durationParts, durationWords, minutesThatAddUp, wholeDurationWords } from './duration';

const MINUTE = 60_000;
const t = (key: string, values?: Record<string, string | number>) =>
  key === 'duration.joint' ? ' ' : key === 'duration.less' ? 'less' : `${values!.n}${key.slice('duration.'.length)[0]}`;

describe('a length of time', () => {
  it.each([
    [0, 'less'],
    [59_999, 'less'],
    [MINUTE, '1m'],
    [119 * MINUTE, '1h 59m'],
    [120 * MINUTE, '2h'],
    [-90 * MINUTE, '1h 30m'],
    [25 * 60 * MINUTE + 59 * MINUTE, '1d 1h'],
    [(12 * 1440 + 180) * MINUTE, '12d'],
    // Never "1d 5m": the unit between would be missing.
    [(24 * 60 + 5) * MINUTE, '1d'],
  ])('of %d ms reads %s', (ms, expected) => {
    expect(durationWords(ms, { t })).toBe(expected);
  });

  it('has at most two units', () => {
    expect(durationParts((3 * 1440 + 4 * 60 + 5) * MINUTE)).toEqual([
      { unit: 'days', n: 3 },
      { unit: 'hours', n: 4 },
    ]);
  });

  it('is told to the minute where sums are to add up', () => {
    expect(wholeDurationWords(16 * 1440 + 18 * 60 + 23, { t })).toBe('16d 18h 23m');
    expect(wholeDurationWords(0, { t })).toBe('0m');
    const lengths = [59_000, 59_000, 3 * MINUTE + 2_000];
    expect(minutesThatAddUp(lengths)).toEqual([1, 1, 3]);
    expect(minutesThatAddUp([30_000, 20_000, 9_999])).toEqual([0, 0, 0]);
    expect(minutesThatAddUp([])).toEqual([]);
  });
});
