import { isFiltered, readFilters, writeFilters } from './inbox-filters';

describe('the filters of the inbox in its address', () => {
  it('come back as they were written', () => {
    const filters = { view: 'groups', sla: 'overdue', step: 'second-review', q: '宽带 故障' } as const;
    expect(readFilters(new URLSearchParams(writeFilters(filters)))).toMatchObject(filters);
  });

  it('name nothing that is as usual', () => {
    expect(writeFilters({ view: 'mine', q: undefined })).toBe('');
  });

  it('pass over what is no filter', () => {
    expect(readFilters(new URLSearchParams('view=theirs&sla=late&process=x&q=%20'))).toEqual({ view: 'mine' });
  });

  it('count as filters, the view does not', () => {
    expect([isFiltered({ view: 'all' }), isFiltered({ view: 'mine', org: 'gs' })]).toEqual([false, true]);
  });
});
