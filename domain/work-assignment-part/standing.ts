/** Where a receiver may stand: the columns of the matrix, in their order. */
export const WORK_STATES = ['sent', 'working', 'objected', 'reported', 'returned', 'accepted', 'over'] as const;
export type WorkState = (typeof WORK_STATES)[number];

const AT: Record<string, WorkState> = {
  work: 'working',
  'work-objection': 'objected',
  'work-acceptance': 'reported',
  rework: 'returned',
};

/** A stage that the reader does not know yet is one before the work. */
export function stateOf({ stage, outcome }: { stage: string; outcome: string | null }): WorkState {
  if (outcome !== null) return outcome === 'accepted' ? 'accepted' : 'over';
  return AT[stage] ?? 'sent';
}
