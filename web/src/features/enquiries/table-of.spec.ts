import { linesOf } from './table-of';
import type { EnquiryRow } from './useEnquiryAnalysis.query';

const row = (
  org: string,
  category: string,
  count: number,
  before: number,
  ...focus: EnquiryRow['focus']
): EnquiryRow => ({
  ...{ org, category: category as EnquiryRow['category'], count, before, focus },
});

it('gathers the numbers of each centre by category, with sums that add up, the busiest first', () => {
  const { centres, all } = linesOf([
    row('gs-lz', 'coverage', 3, 4),
    row('gs-ts', 'billing', 20, 10, 'grown'),
    row('gs-ts', 'fault', 1, 0),
  ]);
  expect(centres.map(({ org, cells, total }) => [org, ...cells.map(({ count }) => count), total.count])).toEqual([
    ['gs-ts', 1, 20, 0, 0, 21],
    ['gs-lz', 0, 0, 0, 3, 3],
  ]);
  expect(centres[0]!.cells.map(({ focus }) => focus)).toEqual([[], ['grown'], [], []]);
  expect([...all.cells, all.total].map(({ count, before }) => [count, before])).toEqual([
    [1, 0],
    [20, 10],
    [0, 0],
    [3, 4],
    [24, 14],
  ]);
  expect(all.cells.flatMap(({ focus }) => focus)).toEqual([]);
});
