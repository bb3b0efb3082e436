import type { InboxItem, InboxPage } from '../../api/shapes';
import { mended } from './mended';

const item = (id: string, dueAt: string | null) => ({ case: { id }, taskId: 't', dueAt }) as unknown as InboxItem;
const page = (next: string | null, ...items: InboxItem[]): InboxPage => ({ items, next, now: '' });
const ids = (pages: InboxPage[]) => pages.map(({ items }) => items.map((one) => one.case.id).join(''));

const pages = [
  page('1', item('a', '2026-01-01'), item('c', '2026-01-03')),
  page('2', item('e', '2026-01-05'), item('g', '2026-01-07')),
];

describe('a list of which some cases have changed', () => {
  it('loses what is no longer in it, and keeps the rest as it is', () => {
    const after = mended(pages, new Set(['c']), []);
    expect(ids(after)).toEqual(['a', 'eg']);
    expect(after[1]).toBe(pages[1]);
  });

  it('takes in what arrives, where it belongs', () => {
    expect(ids(mended(pages, new Set(['d', '0']), [item('d', '2026-01-04'), item('0', '2025-12-31')]))).toEqual([
      '0ac',
      'deg',
    ]);
  });

  it('moves what is due at another time now', () => {
    expect(ids(mended(pages, new Set(['a']), [item('a', '2026-01-06')]))).toEqual(['c', 'eag']);
  });

  it('leaves to later pages what lies behind those loaded, but ends with what has no limit where all are', () => {
    const last = [pages[0]!, page(null, ...pages[1]!.items)];
    expect(ids(mended(pages, new Set(['x']), [item('x', null)]))).toEqual(['ac', 'eg']);
    expect(ids(mended(last, new Set(['x']), [item('x', null)]))).toEqual(['ac', 'egx']);
    expect(ids(mended([page(null)], new Set(['x']), [item('x', null)]))).toEqual(['x']);
  });
});
