import type { DraftValues } from '../../../writing/draft/kept-draft';

/** An update is written upon the number in force; what was overtaken, upon the one that overtook it. */
export function basisOf(draft: DraftValues | null, current: number, overtakenBy: number | null): number {
  const before = typeof draft?.basedOn === 'number' ? draft.basedOn : null;
  return before !== null && (overtakenBy === null || before >= overtakenBy) ? before : current;
}
