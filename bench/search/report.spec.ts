import { recall, searchTable, type Found } from './report';

const found = (relevant: string[], titles: string[], ms = [1]): Found => ({
  asked: { query: 'q', titles: relevant, kind: 'mixed' },
  titles,
  ms,
});

describe('recall', () => {
  it.each([
    [['a'], ['x', 'a'], 1],
    [['a', 'b'], ['a', 'x'], 0.5],
    [['a'], [], 0],
    [['a', 'b', 'c', 'd', 'e', 'f'], ['a', 'b', 'c', 'd', 'e'], 1],
  ])('of %j in %j is %d', (relevant, titles, share) => {
    expect(recall(found(relevant, titles), 5)).toBe(share);
  });
});

it('the table tells both sides apart, and how they compare', () => {
  const table = searchTable([found(['a'], ['a'], [2, 2])], [found(['a'], [], [1, 1])], 5);
  expect(table.split('\n').at(-1)).toBe('| all | 1 | 1.00 | 0.00 | 2.0 | 2.0 | 1.0 | 1.0 | 2.00 |');
});
