import { groupedBy, summed } from './summed';

const COUNTS = [
  { category: 'outlet', outcome: 'adopted', count: 2, inTime: 1 },
  { category: 'billing', outcome: 'dismissed', count: 1, inTime: 1 },
  { category: 'outlet', outcome: 'withdrawn', count: 1, inTime: 1 },
  { category: 'outlet', outcome: null, count: 4, inTime: 3 },
];

it('adds up what suggestions came to; the share is of those with an opinion, in time of those closed', () => {
  expect(summed(COUNTS)).toEqual({
    ...{ count: 8, open: 4, adopted: 2, dismissed: 1, withdrawn: 1 },
    ...{ closed: 4, closedInTime: 3, share: 2 / 3 },
  });
});

it('has no share where nobody has given an opinion', () => {
  expect([summed([]).share, summed(COUNTS.slice(2)).share]).toEqual([null, null]);
});

it('puts together what belongs together, in the order of the first', () => {
  const groups = groupedBy(COUNTS, ({ category }) => category);
  expect([...groups].map(([category, group]) => [category, group.length])).toEqual([
    ['outlet', 3],
    ['billing', 1],
  ]);
});
