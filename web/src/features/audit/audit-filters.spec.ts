import { auditLink, isFiltered, readFilters, writeFilters } from './audit-filters';

const read = (query: string) => readFilters(new URLSearchParams(query));

describe('the filters of the audit', () => {
  it('come back from the address they were written to', () => {
    const filters = {
      ...{ view: 'heat' as const, sort: 'lateness' as const, org: 'gs', below: false, clock: 'handle' },
      ...{
        state: 'breached' as const,
        person: 'p',
        from: '2026-11-01T00:00:00.000Z',
        breached: true,
        lateFiring: true,
      },
    };
    expect(read(writeFilters(filters))).toEqual(filters);
  });

  it('are none where the address names none, or nonsense', () => {
    expect(read('')).toEqual({ view: 'list', sort: 'due' });
    expect(read('state=late&sort=up&view=table&breached=yes&org=%20')).toEqual({ view: 'list', sort: 'due' });
    expect(isFiltered(read('view=heat'))).toBe(false);
    expect(isFiltered(read('open=false'))).toBe(true);
  });

  it('make the link that a figure leads to', () => {
    expect(auditLink({})).toBe('/audit');
    expect(auditLink({ org: 'gs', below: false, clock: undefined })).toBe('/audit?org=gs&below=false');
  });
});
