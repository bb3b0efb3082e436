import { text } from '../../shared/field';
import { liveClock, meetClocks } from '../../shared/case-clocks';
import { isOrdersSystem } from '../complaint-dispatch.permissions';
import type { ComplaintRules } from '../complaint-rule';
import { toReplyCheck } from '../moves/desk';
import { acceptOrder, stopHandling } from '../moves/order';
import { deliver, written } from '../moves/steps';

/** Step 5: the handler (or the department's own system) accepts the order and replies with what was done. */
export const handling: ComplaintRules = {
  accept: {
    stages: ['dispatched'],
    step: 'handle',
    keepsTask: true,
    systems: isOrdersSystem,
    fields: {},
    apply: (draft, _command, context, task) => {
      acceptOrder(draft, context);
      Object.assign(task!, {
        assignee: context.actor.kind === 'person' ? context.actor.id : task!.assignee,
        clock: liveClock(draft, 'handle')?.id ?? null,
        version: task!.version + 1,
      });
      return [deliver(draft, 'accepted', draft.org, { order: draft.order!.id })];
    },
  },
  'record-contact': {
    stages: ['dispatched', 'handling'],
    step: 'handle',
    keepsTask: true,
    systems: isOrdersSystem,
    fields: { text: text() },
    apply: (draft, _command, context) => {
      draft.firstContactAt ??= context.now;
      meetClocks(draft, context, 'first-contact');
      return [];
    },
  },
  'interim-answer': {
    stages: ['handling'],
    step: 'handle',
    keepsTask: true,
    systems: isOrdersSystem,
    fields: { text: text() },
    apply: (draft, _command, context) => {
      meetClocks(draft, context, 'interim');
      return [deliver(draft, 'interim-answered', draft.org, { order: draft.order!.id })];
    },
  },
  reply: {
    stages: ['handling'],
    step: 'handle',
    systems: isOrdersSystem,
    fields: { text: text() },
    apply: (draft, command, context) => {
      draft.reply = written(command, context);
      stopHandling(draft, context, 'replied');
      toReplyCheck(draft, context);
      return [deliver(draft, 'replied', draft.org, { order: draft.order!.id })];
    },
  },
};
