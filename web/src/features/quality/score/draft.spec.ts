import { sheetOf } from '../../../../../domain/quality-check/scoring-form';
import { draftOf, EMPTY, fieldsOf, FORM, grade, move, toggle, undo, ungraded } from './draft';

describe('a form filled by keys', () => {
  it('goes on to the next item with every digit, and stays at the last', () => {
    const whole = [5, 4, 3, 2, 1, 0, 5].reduce((draft, digit) => grade(draft, digit), EMPTY);
    expect(FORM.map((item) => whole.grades[item])).toEqual([5, 4, 3, 2, 1, 0, 5]);
    expect([whole.at, ungraded(whole), ungraded(EMPTY)]).toEqual([6, 0, 7]);
    expect(grade(whole, 1).grades[FORM[6]!]).toBe(1);
  });

  it('moves within the form', () => {
    expect([move(EMPTY, -1).at, move(EMPTY, 1).at, move(EMPTY, 99).at]).toEqual([0, 1, 6]);
  });

  it('takes back what is at hand, else what was before', () => {
    const one = grade(EMPTY, 5);
    expect(undo(one)).toEqual({ ...EMPTY, grades: {}, at: 0 });
    expect(undo({ ...one, at: 0 })).toEqual({ ...EMPTY, grades: {}, at: 0 });
    expect(undo(EMPTY)).toEqual(EMPTY);
  });

  it('sends what the form of the domain reads', () => {
    const whole = FORM.reduce((draft, item) => grade(draft, 4, item), { ...EMPTY, text: ' 样例 ' });
    const fields = fieldsOf(toggle(whole, 'misled'));
    expect(fields).toMatchObject({ text: '样例', misled: true });
    expect(sheetOf(fields)).toEqual({ grades: whole.grades, fatal: ['misled'], total: 0 });
    expect(sheetOf(fieldsOf(toggle(toggle(whole, 'misled'), 'misled'))).total).toBe(80);
  });

  it('begins with the score that is reviewed', () => {
    const given = { grades: { courtesy: 3 }, fatal: ['disclosed'] };
    expect(draftOf(given)).toEqual({ ...EMPTY, ...given });
  });
});
