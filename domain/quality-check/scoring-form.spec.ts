import { BEST, FATAL, isViolation, ITEMS, sheetOf } from './scoring-form';

const all = (grade: number): Record<string, number> =>
  Object.fromEntries(Object.keys(ITEMS).map((name) => [name, grade]));

describe('the scoring form', () => {
  it('has a hundred points', () => {
    expect(Object.values(ITEMS).reduce((sum, { weight }) => sum + weight, 0)).toBe(100);
  });

  it.each([
    ['without fault', all(BEST), 100],
    ['nothing done', all(0), 0],
    ['each item at three fifths', all(3), 60],
    ['an answer that is half right', { ...all(BEST), answerRight: 2 }, 85],
    ['late', { ...all(BEST), limitsKept: 0, contactedInTime: 0 }, 70],
  ])('%s', (_, grades, total) => expect(sheetOf(grades)).toEqual({ grades, fatal: [], total }));

  it.each(FATAL)('is worth nothing where the work is %s', (fault) => {
    expect(sheetOf({ ...all(BEST), [fault]: true })).toMatchObject({ fatal: [fault], total: 0 });
    expect(sheetOf({ ...all(BEST), [fault]: false }).total).toBe(100);
  });

  it('says a violation below the mark of the policy', () => {
    const sheet = sheetOf({ ...all(BEST), answerRight: 2 });
    expect(isViolation(sheet, {})).toBe(false);
    expect(isViolation(sheet, { 'quality.pass': 85 })).toBe(false);
    expect(isViolation(sheet, { 'quality.pass': 86 })).toBe(true);
  });
});
