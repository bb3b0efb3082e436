import { refuse } from '../../shared/errors';
import { text } from '../../shared/field';
import type { ComplaintRules } from '../complaint-rule';
import type { ComplaintState } from '../complaint-state';
import { toAnswer } from '../moves/answer';
import { toLeaderDecision, toReplyCheck, toSendBackReview } from '../moves/desk';
import { deliver, tell, written } from '../moves/steps';
import { insistOn } from './returns';

const DEFAULT_MAX_SEND_BACKS = 1;

const withoutReply = ({ reply, stage }: ComplaintState) =>
  reply ? null : refuse('wrong-stage', { params: { stage } });

/** Step 7: good → answer the customer; not good → sent back after second review, the second time the leader decides. */
export const replyCheck: ComplaintRules = {
  'approve-reply': {
    stages: ['reply-check', 'leader-decision'],
    step: ['reply-check', 'leader-decision'],
    fields: {},
    unless: withoutReply,
    apply: (draft, _command, context) => {
      const { child, target, id } = draft.order!;
      const effects = child === null ? [] : [tell(draft, child, { type: 'result-confirmed' })];
      return [...effects, deliver(draft, 'reply-approved', target.id, { order: id }), ...toAnswer(draft, context)];
    },
  },
  'draft-send-back': {
    stages: ['reply-check'],
    step: 'reply-check',
    fields: { text: text() },
    apply: (draft, command, context) => {
      draft.sendBack = written(command, context);
      const again = draft.counts.sendBacks >= (context.terms.bounds['send-backs.max'] ?? DEFAULT_MAX_SEND_BACKS);
      if (again) toLeaderDecision(draft, context);
      else toSendBackReview(draft, context);
      return [];
    },
  },
  'approve-send-back': {
    stages: ['send-back-review'],
    step: 'send-back-review',
    fields: {},
    apply: (draft, _command, context) => {
      draft.counts.sendBacks += 1;
      return insistOn(draft, context, draft.sendBack!.text);
    },
  },
  'decline-send-back': {
    stages: ['send-back-review'],
    step: 'send-back-review',
    fields: { text: text() },
    apply: (draft, _command, context) => {
      draft.sendBack = null;
      toReplyCheck(draft, context);
      return [];
    },
  },
};
