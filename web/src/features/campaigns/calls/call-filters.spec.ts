import { callAddress, readCallFilters, STANDS, standing, standOf } from './call-filters';

const read = (query: string) => readCallFilters(new URLSearchParams(query));

it('what the address says is asked, and said again', () => {
  const query = { tab: 'calls', outcome: 'answered', stratum: '2', question: 'overall', score: '5' };
  expect(callAddress(read(String(new URLSearchParams(query))))).toEqual(query);
  expect(read('open=true&score=x&state=')).toEqual({ open: true });
});

it.each(STANDS)('%s is one choice among the others', (stand) => {
  const filters = standing(read('open=true&stratum=1'), stand);
  expect(standOf(filters)).toBe(stand);
  expect(filters.stratum).toBe(1);
  expect(Object.keys(filters)).toHaveLength(2);
  expect(standing(filters)).toEqual({ stratum: 1 });
});
