import { MOST_MARKED, NO_MARKS, stillListed, stretched, toggled } from './marks';

const all = ['a', 'b', 'c', 'd', 'e'];
const listed = (keys: string[]) => new Map(keys.map((key, index) => [key, index]));
const marked = (marks: typeof NO_MARKS) => [...marks.keys].join('');

describe('marked rows', () => {
  it('come and go one by one', () => {
    const one = toggled(NO_MARKS, 'b');
    expect([marked(one), marked(toggled(one, 'b'))]).toEqual(['b', '']);
  });

  it('grow by a stretch from where the last one was marked, in either direction', () => {
    const one = toggled(NO_MARKS, 'c');
    expect([marked(stretched(one, 'e', all)), marked(stretched(one, 'a', all))]).toEqual(['cde', 'cab']);
    expect(marked(stretched(NO_MARKS, 'd', all))).toBe('d');
  });

  it('are only such as the list still holds', () => {
    const marks = stretched(toggled(NO_MARKS, 'a'), 'c', all);
    expect(marked(stillListed(marks, listed(['b', 'c', 'd'])))).toBe('bc');
    expect(stillListed(marks, listed(all))).toBe(marks);
  });

  it('are no more than are decided at once', () => {
    const many = Array.from({ length: MOST_MARKED + 1 }, (_, n) => `${n}`);
    expect(stretched(toggled(NO_MARKS, '0'), `${MOST_MARKED}`, many).keys.size).toBe(MOST_MARKED);
  });
});
