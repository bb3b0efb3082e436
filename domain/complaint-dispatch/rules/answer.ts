import { flag, text } from '../../shared/field';
import type { ComplaintRules } from '../complaint-rule';
import { noteAnswer, toHotline, toSurvey } from '../moves/answer';
import { deliver } from '../moves/steps';

/** Step 8: the registrar's team tells the customer. An enquiry ends with it; there is nothing to object to. */
export const answer: ComplaintRules = {
  'answer-customer': {
    stages: ['answering'],
    step: 'answer',
    fields: { text: text(), accepted: flag() },
    apply: (draft, command, context) => {
      const accepted = command.accepted === true || draft.subject.kind === 'enquiry';
      noteAnswer(draft, context, accepted);
      const told = deliver(draft, 'answered', draft.org, { accepted });
      return [told, ...(accepted ? toSurvey(draft, context) : toHotline(draft, context))];
    },
  },
};
