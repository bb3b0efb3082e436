import type { WorkPart } from '../shapes';

/** Where a receiver may stand: the columns of the matrix, in their order. */
export const WORK_STATES = ['sent', 'working', 'objected', 'reported', 'returned', 'accepted', 'over'] as const;
export type WorkState = (typeof WORK_STATES)[number];

const AT: Record<string, WorkState> = {
  work: 'working',
  'work-objection': 'objected',
  'work-acceptance': 'reported',
  rework: 'returned',
};

/** A stage that this page does not know yet is one before the work. */
export function stateOf({ stage, outcome }: Pick<WorkPart, 'stage' | 'outcome'>): WorkState {
  if (outcome !== null) return outcome === 'accepted' ? 'accepted' : 'over';
  return AT[stage] ?? 'sent';
}

/** How many receivers stand in each column. */
export function countsOf(parts: readonly Pick<WorkPart, 'stage' | 'outcome'>[]): Record<WorkState, number> {
  const counts = Object.fromEntries(WORK_STATES.map((state) => [state, 0])) as Record<WorkState, number>;
  for (const part of parts) counts[stateOf(part)] += 1;
  return counts;
}
