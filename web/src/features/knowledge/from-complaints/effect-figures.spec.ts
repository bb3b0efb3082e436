import { changeOf, listOf } from './effect-figures';

const stretch = (perWeek: number | null) => ({
  from: '2026-11-01T00:00:00.000Z',
  to: '2026-12-01T00:00:00.000Z',
  count: 1,
  perWeek,
});

describe('complaints before and after', () => {
  it('are compared a week at a time, where there is something to compare', () => {
    expect(changeOf({ before: stretch(8), after: stretch(6) })).toBe(-0.25);
    expect(changeOf({ before: stretch(8), after: stretch(0) })).toBe(-1);
    expect(changeOf({ before: stretch(0), after: stretch(6) })).toBeNull();
    expect(changeOf({ before: stretch(null), after: stretch(6) })).toBeNull();
    expect(changeOf({ before: stretch(8), after: stretch(null) })).toBeNull();
  });

  it('are listed by what they were counted by', () => {
    expect(listOf('gs', 'billing', stretch(1))).toBe(
      '/cases?process=complaint-dispatch&fromAfar=false&org=gs&category=billing&openedFrom=2026-11-01T00%3A00%3A00.000Z&openedBefore=2026-12-01T00%3A00%3A00.000Z',
    );
  });
});
