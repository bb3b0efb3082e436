import { readSampleFilters, sampleAddress } from './sample-filters';

it('what the address says is asked, and said again', () => {
  const query = { tab: 'checks', stage: 'ended', outcome: 'changed', agent: 'a', centre: 'gs-lz', violation: 'false' };
  const filters = readSampleFilters(new URLSearchParams(query));
  expect(filters).toEqual({ stage: 'ended', outcome: 'changed', agent: 'a', centre: 'gs-lz', violation: false });
  expect(sampleAddress(filters)).toEqual(query);
  expect(readSampleFilters(new URLSearchParams('stage=&violation=perhaps'))).toEqual({});
});
