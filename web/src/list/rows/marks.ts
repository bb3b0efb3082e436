/** Rows marked to be decided together. `anchor`: where a stretch begins. */
export interface Marks {
  keys: ReadonlySet<string>;
  anchor: string | null;
}

export const NO_MARKS: Marks = { keys: new Set(), anchor: null };
/** As many as somebody can still mean one by one, and a browser keeps until each has its outcome. */
export const MOST_MARKED = 1_000;

const most = (keys: Iterable<string>): ReadonlySet<string> => new Set([...new Set(keys)].slice(0, MOST_MARKED));

export function toggled({ keys }: Marks, key: string): Marks {
  const next = new Set(keys);
  if (!next.delete(key)) next.add(key);
  return { keys: most(next), anchor: key };
}

/** Marks all rows from the anchor to `key`, in the order of the list. */
export function stretched({ keys, anchor }: Marks, key: string, all: readonly string[]): Marks {
  const [from, to] = [all.indexOf(anchor ?? key), all.indexOf(key)];
  if (to < 0) return { keys, anchor };
  const start = from < 0 ? to : from;
  const stretch = all.slice(Math.min(start, to), Math.max(start, to) + 1);
  return { keys: most([...keys, ...stretch]), anchor: anchor ?? key };
}

/** Without those that the list no longer holds: what has gone is not decided. `listed`: the place of each row. */
export function stillListed(marks: Marks, listed: ReadonlyMap<string, number>): Marks {
  if (marks.keys.size === 0) return marks;
  const keys = [...marks.keys].filter((key) => listed.has(key));
  return keys.length === marks.keys.size ? marks : { ...marks, keys: new Set(keys) };
}
