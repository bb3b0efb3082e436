import type { OUTCOMES } from './suggestion-state';

export type SuggestionOutcome = (typeof OUTCOMES)[number];

/** Suggestions of one owner and category that came to the same. */
export interface SuggestionCount {
  /** null: not closed yet. */
  outcome: string | null;
  count: number;
  /** Of them: none of whose limits has passed. */
  inTime: number;
}

export interface SuggestionSums extends Record<SuggestionOutcome, number> {
  count: number;
  open: number;
  closed: number;
  closedInTime: number;
  /** Adopted, of those that somebody gave an opinion on, 0 to 1; null: of none yet. */
  share: number | null;
}

/** What counts come to together. */
export function summed(counts: readonly SuggestionCount[]): SuggestionSums {
  const of = (outcome: SuggestionOutcome | null): number =>
    counts.filter((one) => one.outcome === outcome).reduce((sum, { count }) => sum + count, 0);
  const count = counts.reduce((sum, one) => sum + one.count, 0);
  const [open, adopted, dismissed] = [of(null), of('adopted'), of('dismissed')];
  const closedInTime = counts.reduce((sum, one) => sum + (one.outcome === null ? 0 : one.inTime), 0);
  const share = adopted + dismissed === 0 ? null : adopted / (adopted + dismissed);
  return { count, open, adopted, dismissed, withdrawn: of('withdrawn'), closed: count - open, closedInTime, share };
}

/** Counts with the same key together, in the order of their first. */
export function groupedBy<T>(counts: readonly T[], keyOf: (count: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const count of counts) groups.set(keyOf(count), [...(groups.get(keyOf(count)) ?? []), count]);
  return groups;
}
