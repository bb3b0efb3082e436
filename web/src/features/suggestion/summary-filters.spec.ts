import { addressOfView, casesBehind, readFilters } from './summary-filters';

const PERIOD = { openedFrom: '2026-01-01T00:00:00.000Z', openedBefore: '2026-02-01T00:00:00.000Z' };
const EVERY = { process: 'suggestion', ...PERIOD };

const read = (query: string) => readFilters(new URLSearchParams(query));
const behind = (...args: [query: string, row: string | undefined, counted: Parameters<typeof casesBehind>[2]]) =>
  Object.fromEntries(new URLSearchParams(casesBehind(read(args[0]), args[1], args[2], PERIOD).replace('/cases?', '')));

it('what the address says is shown, and shown addresses say it again', () => {
  const query = 'by=org&org=gs&category=outlet&state=adopted&openedFrom=2026-01-01T00%3A00%3A00.000Z';
  expect(read(query)).toEqual({
    ...{ by: 'org', org: 'gs', category: 'outlet', state: 'adopted' },
    openedFrom: '2026-01-01T00:00:00.000Z',
  });
  expect(new URLSearchParams(addressOfView(read(query))).toString()).toBe(
    'by=org&org=gs&openedFrom=2026-01-01T00%3A00%3A00.000Z&category=outlet&state=adopted',
  );
});

it('what is no category, state or heading is not asked for', () => {
  expect(read('by=day&category=x&state=lost&org=')).toEqual({ by: 'category' });
  expect(addressOfView(read(''))).toEqual({});
});

it.each([
  ['', 'outlet', 'count', { category: 'outlet' }],
  ['org=gs', 'outlet', 'open', { category: 'outlet', org: 'gs', open: 'true' }],
  ['by=org&org=gs', 'gs-lz', 'adopted', { org: 'gs-lz', below: 'false', outcome: 'adopted' }],
  ['by=org&category=outlet', undefined, 'closedInTime', { category: 'outlet', open: 'false', breached: 'false' }],
  ['state=dismissed', undefined, 'closedInTime', { outcome: 'dismissed', open: 'false', breached: 'false' }],
] as const)('with %j, of %s, %s leads to its cases', (query, row, counted, filters) => {
  expect(behind(query, row, counted)).toEqual({ ...EVERY, ...filters });
});
