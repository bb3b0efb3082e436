import type { ContentRef } from '../../shared/actor';
import { otherCase, text } from '../../shared/field';
import { refuse, type Refusal } from '../../shared/errors';
import type { Command } from '../../shared/transition';
import { isSender } from '../complaint-dispatch.permissions';
import type { ComplaintRules } from '../complaint-rule';
import type { ComplaintState, Written } from '../complaint-state';
import { toArchive } from '../moves/answer';
import { chase } from '../moves/chase';
import { toReplyCheck } from '../moves/desk';
import { acceptOrder, recall, stopHandling } from '../moves/order';
import { reopenHandling } from '../moves/reopen';
import { deliver } from '../moves/steps';
import { takeReturn } from './returns';

/** Word of a far case that is no longer the one working on the order comes too late. */
const outdated = ({ order }: ComplaintState, { child }: Command): Refusal | null =>
  order !== null && order.child === child ? null : refuse('already-done');

const fromAfar = (command: Command): Written => ({ text: command.text as ContentRef, by: [] });

/** Step 4, the linked child: what it tells the case that sent the work, and what that case tells it. */
export const dispatch: ComplaintRules = {
  'far-order-accepted': {
    stages: ['dispatched'],
    fields: { child: otherCase() },
    apply: (draft, command, context) => {
      const late = outdated(draft, command);
      if (late) return late;
      acceptOrder(draft, context);
      return [deliver(draft, 'accepted', draft.org, { order: draft.order!.id })];
    },
  },
  'far-order-replied': {
    stages: ['dispatched', 'handling'],
    fields: { child: otherCase(), text: text() },
    apply: (draft, command, context) => {
      const late = outdated(draft, command);
      if (late) return late;
      acceptOrder(draft, context);
      draft.reply = fromAfar(command);
      stopHandling(draft, context, 'replied');
      toReplyCheck(draft, context);
      return [deliver(draft, 'replied', draft.org, { order: draft.order!.id })];
    },
  },
  'far-order-returned': {
    stages: ['dispatched', 'handling'],
    fields: { child: otherCase(), text: text() },
    apply: (draft, command, context) => outdated(draft, command) ?? takeReturn(draft, context, fromAfar(command)),
  },
  // The sender's case went another way: withdrawn, merged, redispatched, taken over.
  'order-recalled': {
    stages: [
      'triage',
      'second-review',
      'dispatched',
      'handling',
      'return-review',
      'leader-decision',
      'reply-check',
      'send-back-review',
      'awaiting-sender',
    ],
    fields: {},
    apply: (draft, _command, context) => [...recall(draft), ...toArchive(draft, context, 'recalled')],
  },
  // The sender is not content with the result, or insists after a return.
  'order-sent-back': {
    stages: ['awaiting-sender', 'archiving', 'closed'],
    who: isSender,
    fields: { text: text() },
    unless: ({ origin, stage }) => (origin.sender === null ? refuse('wrong-stage', { params: { stage } }) : null),
    apply: (draft, command, context) => reopenHandling(draft, context, command.text as ContentRef),
    aside: true,
  },
  'chased-by-sender': {
    stages: 'any',
    fields: {},
    apply: (draft, _command, context) => {
      const chased = chase(draft, context, 'sender');
      return chased.length > 0 ? chased : [deliver(draft, 'chased', draft.org, { by: 'sender' })];
    },
  },
};
