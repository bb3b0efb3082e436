import { readPortal, writePortal } from './portal-filters';

describe('the address of the reader', () => {
  it('says what is looked for, and back', () => {
    const address = writePortal('index', { q: '12306', node: 'n-1', state: 'published' });
    expect(readPortal(new URLSearchParams(address))).toEqual({
      view: 'index',
      filters: { q: '12306', node: 'n-1', state: 'published' },
    });
    expect(writePortal('search', {})).toBe('');
  });

  it('passes over what it does not understand', () => {
    expect(readPortal(new URLSearchParams('view=x&state=y&sort=z&q=%20'))).toEqual({ view: 'search', filters: {} });
  });
});
