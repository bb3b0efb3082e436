import type { CampaignProgress, CampaignResults } from '../shapes';

/** Those who answered one question, or were called at all: of the whole list (null) or of one stratum. */
export interface Line {
  stratum: number | null;
  /** In the order of the columns. */
  counts: number[];
}

/** How often each result came, in the order of the questionnaire; strata that have none are left out. */
export function resultLines({ results }: CampaignResults, codes: readonly string[]): Line[] {
  const strata = [...new Set(results.map(({ stratum }) => stratum))];
  return strata.map((stratum) => ({
    stratum,
    counts: codes.map((code) => results.find((one) => one.stratum === stratum && one.result === code)?.count ?? 0),
  }));
}

/** A list that is not divided has one stratum, which says what the whole says. */
export const shownLines = <T extends { stratum: number | null }>(
  lines: readonly T[],
  strata: CampaignProgress['strata'],
): T[] => lines.filter(({ stratum }) => stratum === null || strata.some(({ number }) => number > 0));

export const sumOf = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);

const HIGH = 3;

/** Of scores 1 … 5: their mean, and the share of 4 and 5; null where nobody gave one. */
export function judged(counts: readonly number[]): { mean: number; satisfied: number } | null {
  const all = sumOf(counts);
  if (all === 0) return null;
  const mean = counts.reduce((sum, count, at) => sum + count * (at + 1), 0) / all;
  return { mean, satisfied: sumOf(counts.slice(HIGH)) / all };
}
