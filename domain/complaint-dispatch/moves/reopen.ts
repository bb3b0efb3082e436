import type { ContentRef } from '../../shared/actor';
import type { OrgRef } from '../../shared/case-state';
import { cancelClocks, liveClock, startClock } from '../../shared/case-clocks';
import { STATUTORY } from '../../shared/sla-clock';
import type { Context, Effect } from '../../shared/transition';
import type { ComplaintState } from '../complaint-state';
import { toDesk } from './desk';
import { issueOrder } from './order';
import { deliver, tell } from './steps';

/**
 * Back to step 4 with half the handle limit: to the receiver named, else the last one; a case that never went out goes
 * back to its desk. The statutory clock counts from receipt again: the final answer is still to come.
 */
export function reopenHandling(draft: ComplaintState, context: Context, text: ContentRef, target?: OrgRef): Effect[] {
  cancelClocks(draft, context, 'reopen-window');
  if (draft.origin.parent === null && !liveClock(draft, STATUTORY))
    startClock(draft, context, STATUTORY, { countsFrom: draft.receivedAt });
  // What comes next is a new answer: whoever passed the old one up may look at the new one.
  Object.assign(draft, { halved: true, closedAt: null, outcome: null, filed: null, hotline: null });
  Object.assign(draft, { reply: null, answeredBy: [] });
  const reopened = deliver(draft, 'reopened', draft.org);
  const receiver = target ?? draft.order?.target;
  if (receiver) return [reopened, ...issueOrder(draft, context, receiver, text, 'fresh')];
  toDesk(draft, context);
  return [reopened];
}

/** The customer is asked no more while the case is handled again. */
export const stopAsking = (draft: ComplaintState): Effect[] =>
  draft.stage === 'surveying' && draft.survey
    ? [tell(draft, draft.survey.caseId, { type: 'withdraw' }, 'callback-survey')]
    : [];

/** Tells how urgent a priority is for the policy table. */
export const urgencyOf = (priority: number): 'normal' | 'urgent' => (priority >= 4 ? 'urgent' : 'normal');

/** Steps up, never over the top. */
export const raised = (priority: number, steps: number): number => Math.min(5, priority + steps);
