import { ASKED, counted, MEASURES } from './counted';

const counts: Parameters<typeof counted>[0] = [
  { stratum: 1, state: 'listed', outcome: null, count: 5 },
  { stratum: 1, state: 'calling', outcome: null, count: 3 },
  { stratum: 2, state: 'held', outcome: null, count: 1 },
  { stratum: 2, state: 'ended', outcome: 'answered', count: 7 },
  { stratum: 2, state: 'barred', outcome: 'do-not-call', count: 2 },
  { stratum: 1, state: 'ended', outcome: 'do-not-call', count: 1 },
];

it.each([
  ['customers', 19, 9],
  ['waiting', 5, 5],
  ['open', 4, 3],
  ['answered', 7, 0],
  ['doNotCall', 3, 1],
] as const)('%s: %i of all, %i of the first stratum', (measure, all, first) => {
  expect(counted(counts, measure)).toBe(all);
  expect(counted(counts, measure, 1)).toBe(first);
});

it('whoever is on the list is counted once beside the sum', () => {
  const parts = MEASURES.filter((measure) => measure !== 'customers').map((measure) => counted(counts, measure));
  expect(parts.reduce((sum, part) => sum + part)).toBe(counted(counts, 'customers'));
  expect(Object.keys(ASKED)).toEqual([...MEASURES]);
});
