import { stateOf, WORK_STATES, type WorkState } from '../../../../../domain/work-assignment-part/standing';
import type { WorkPart } from '../shapes';

/** How many receivers stand in each column. */
export function countsOf(parts: readonly Pick<WorkPart, 'stage' | 'outcome'>[]): Record<WorkState, number> {
  const counts = Object.fromEntries(WORK_STATES.map((state) => [state, 0])) as Record<WorkState, number>;
  for (const part of parts) counts[stateOf(part)] += 1;
  return counts;
}
