import type { EffectRow, Stretch } from './useEffectOf.query';

/** How many more (or fewer, below 0) arrive a week than before, as a share; null: nothing to compare with. */
export function changeOf({ before, after }: Pick<EffectRow, 'before' | 'after'>): number | null {
  if (before.perWeek === null || after.perWeek === null || before.perWeek === 0) return null;
  return after.perWeek / before.perWeek - 1;
}

/** The list of the complaints that a figure counts. */
export const listOf = (org: string, category: string, { from, to }: Stretch): string =>
  `/cases?${new URLSearchParams({ process: 'complaint-dispatch', fromAfar: 'false', org, category, openedFrom: from, openedBefore: to })}`;
