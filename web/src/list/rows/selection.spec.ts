import { keepSelection, moved } from './selection';

describe('the selected row', () => {
  it('stays on its task when rows above come or go', () => {
    expect(keepSelection(['new', 'a', 'b'], { key: 'b', index: 1 })).toBe(2);
  });

  it('is the one that took its place when its task has gone', () => {
    expect(keepSelection(['a', 'c'], { key: 'b', index: 1 })).toBe(1);
    expect(keepSelection(['a'], { key: 'c', index: 2 })).toBe(0);
  });

  it('is the first at first, and none in an empty list', () => {
    expect([keepSelection(['a'], null), keepSelection([], { key: 'a', index: 0 })]).toEqual([0, -1]);
  });

  it('moves within the list', () => {
    expect([moved(0, -1, 3), moved(0, 1, 3), moved(2, 1, 3), moved(-1, 1, 0)]).toEqual([0, 1, 2, -1]);
  });
});
