import type { OrgRef } from '../../shared/case-state';
import { flag, optional, target, text } from '../../shared/field';
import { refuse } from '../../shared/errors';
import { isOfDesk } from '../complaint-dispatch.permissions';
import type { ComplaintRules } from '../complaint-rule';
import type { ComplaintState } from '../complaint-state';
import { noteAnswer, toAnswer, toHotline, toSender, toSurvey } from '../moves/answer';
import { toSecondReview } from '../moves/desk';
import { wrongTarget } from '../moves/order';
import { deliver, written } from '../moves/steps';

export const anyTarget = () => target('dispatch', 'department', 'second-line', 'prefecture', 'province', 'hq');

/** Enquiries are answered, never sent out. */
export const notForEnquiries = ({ subject, stage }: ComplaintState) =>
  subject.kind === 'enquiry' ? refuse('wrong-stage', { params: { stage } }) : null;

/** Step 2: answer on the spot, draft a dispatch, or hand to a senior. */
export const triage: ComplaintRules = {
  'answer-on-spot': {
    stages: ['triage'],
    step: 'triage',
    // `accepted` absent: the customer, still on the phone, is content.
    fields: { text: text(), accepted: optional(flag()) },
    apply: (draft, command, context) => {
      draft.reply = written(command, context);
      if (draft.origin.kind !== 'own') return toAnswer(draft, context);
      const accepted = command.accepted !== false;
      noteAnswer(draft, context, accepted);
      const told = deliver(draft, 'answered', draft.org, { accepted });
      return [told, ...(accepted ? toSurvey(draft, context) : toHotline(draft, context))];
    },
  },
  'draft-dispatch': {
    stages: ['triage'],
    step: 'triage',
    fields: { target: anyTarget(), text: text() },
    unless: notForEnquiries,
    apply: (draft, command, context) => {
      const receiver = command.target as OrgRef;
      const wrong = wrongTarget(draft, receiver);
      if (wrong) return wrong;
      draft.draft = { target: receiver, ...written(command, context) };
      toSecondReview(draft, context);
      return [];
    },
  },
  'hand-to-senior': {
    stages: ['triage'],
    step: 'triage',
    fields: { text: optional(text()) },
    apply: (draft, _command, context) => {
      draft.draft = null;
      toSecondReview(draft, context);
      return [];
    },
  },
  // A case sent here that is not ours to do goes back with the reason, as a department's return does (step 5).
  'return-to-sender': {
    stages: ['triage', 'second-review'],
    who: isOfDesk,
    fields: { text: text() },
    unless: ({ origin, stage }) => (origin.sender === null ? refuse('wrong-stage', { params: { stage } }) : null),
    apply: (draft, command, context) => {
      draft.returned = written(command, context);
      return toSender(draft, context, 'returned');
    },
  },
};
