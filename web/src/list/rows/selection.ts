/**
 * Which row is selected when the list changes under it: the same task, else the one that took its place.
 * `index` -1: none.
 */
export function keepSelection(keys: readonly string[], selected: { key: string; index: number } | null): number {
  if (keys.length === 0) return -1;
  if (!selected) return 0;
  if (keys[selected.index] === selected.key) return selected.index;
  const at = keys.indexOf(selected.key);
  return at >= 0 ? at : Math.min(selected.index, keys.length - 1);
}

/** One row up or down, within the list. */
export const moved = (index: number, by: 1 | -1, length: number): number =>
  length === 0 ? -1 : Math.min(length - 1, Math.max(0, index + by));
