import type { ContentRef } from '../../shared/actor';
import type { OrgRef } from '../../shared/case-state';
import { liveClock } from '../../shared/case-clocks';
import { refuse } from '../../shared/errors';
import { text } from '../../shared/field';
import type { Context, Effect } from '../../shared/transition';
import { isOrdersSystem } from '../complaint-dispatch.permissions';
import type { ComplaintRules } from '../complaint-rule';
import type { ComplaintState, Written } from '../complaint-state';
import { toLeaderDecision, toReturnReview } from '../moves/desk';
import { backToHandling, issueOrder, stopHandling, wrongTarget } from '../moves/order';
import { deliver, tellSurely, written } from '../moves/steps';
import { anyTarget } from './triage';

const DEFAULT_MAX_RETURNS = 2;

/** Step 5: within the accept limit a return goes to a senior, later the leader must agree, after two the leader decides. */
export function takeReturn(draft: ComplaintState, context: Context, returned: Written): Effect[] {
  const until = liveClock(draft, 'accept')?.dueAt ?? draft.order!.returnableUntil ?? Infinity;
  const late = until < context.now;
  stopHandling(draft, context, 'return-review');
  draft.returned = returned;
  draft.counts.returns += 1;
  if (draft.counts.returns > (context.terms.bounds['returns.max'] ?? DEFAULT_MAX_RETURNS))
    toLeaderDecision(draft, context);
  else toReturnReview(draft, context, late ? 'return-consent' : 'return-review');
  return [deliver(draft, 'returned', draft.org, { order: draft.order!.id, late })];
}

/** The receiver has to go on: a department's handler, or the far case. */
export function insistOn(draft: ComplaintState, context: Context, words: ContentRef): Effect[] {
  const { target, child, id } = draft.order!;
  const effects = [...backToHandling(draft, context), deliver(draft, 'insisted', target.id, { order: id })];
  if (child === null) return effects;
  // Filed and ended meanwhile (nobody confirmed in time): that is a return, a senior sends the work elsewhere.
  const ended = { type: 'far-order-returned', child, text: words };
  effects.push(tellSurely(draft, child, { type: 'order-sent-back', text: words }, ended));
  return effects;
}

/** Step 5: the handler refuses the order; a senior redispatches or insists. */
export const returns: ComplaintRules = {
  'return-order': {
    stages: ['dispatched', 'handling'],
    step: 'handle',
    systems: isOrdersSystem,
    fields: { text: text() },
    // A tier that took the work over owns it.
    unless: ({ order, stage }) => (order?.takenBy ? refuse('wrong-stage', { params: { stage } }) : null),
    apply: (draft, command, context) => takeReturn(draft, context, written(command, context)),
  },
  'consent-return': {
    stages: ['return-review'],
    step: 'return-consent',
    fields: {},
    apply: (draft, _command, context) => {
      toReturnReview(draft, context, 'return-review');
      return [];
    },
  },
  'refuse-return': {
    stages: ['return-review'],
    step: 'return-consent',
    fields: { text: text() },
    apply: (draft, command, context) => insistOn(draft, context, command.text as ContentRef),
  },
  redispatch: {
    stages: ['return-review', 'leader-decision'],
    step: ['return-review', 'leader-decision'],
    fields: { target: anyTarget(), text: text() },
    apply: (draft, command, context) => {
      const target = command.target as OrgRef;
      return wrongTarget(draft, target) ?? issueOrder(draft, context, target, command.text as ContentRef);
    },
  },
  insist: {
    stages: ['return-review', 'leader-decision'],
    step: ['return-review', 'leader-decision'],
    fields: { text: text() },
    apply: (draft, command, context) => insistOn(draft, context, command.text as ContentRef),
  },
};
