export interface Counted {
  count: number;
  /** In as long a time before. */
  before: number;
}

/** How a number has changed, by a percentage of what was before. */
export function changeOf({ count, before }: Counted): { way: 'more' | 'fewer' | 'same' | 'new'; share: number } {
  if (count === before) return { way: 'same', share: 0 };
  if (before === 0) return { way: 'new', share: 0 };
  return { way: count > before ? 'more' : 'fewer', share: Math.round((Math.abs(count - before) / before) * 100) };
}
