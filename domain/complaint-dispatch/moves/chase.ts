import type { Context, Effect } from '../../shared/transition';
import type { ComplaintState } from '../complaint-state';
import { deliver, openStep, tell } from './steps';

/** Step 6: asks whoever works on the order to hurry; a handler acknowledges, a far centre is told. `by`: mark or draft. */
export function chase(draft: ComplaintState, context: Context, by: string): Effect[] {
  const { order } = draft;
  if (!order || (draft.stage !== 'dispatched' && draft.stage !== 'handling')) return [];
  const chased = deliver(draft, 'chased', order.target.id, { order: order.id, by });
  if (order.child !== null) return [chased, tell(draft, order.child, { type: 'chased-by-sender' })];
  openStep(draft, context, { step: 'chase', candidates: [order.takenBy ?? { role: 'handler', org: order.target.id }] });
  return [chased];
}
