import { authors, type ContentRef } from '../../shared/actor';
import type { OrgRef } from '../../shared/case-state';
import { cancelClocks } from '../../shared/case-clocks';
import { refuse } from '../../shared/errors';
import { flag, optional, text } from '../../shared/field';
import type { ComplaintRules } from '../complaint-rule';
import { HOTLINES } from '../complaint-state';
import { noteAnswer, noteHeard, toArchive, toHotline, toSurvey } from '../moves/answer';
import { wrongTarget } from '../moves/order';
import { reopenHandling } from '../moves/reopen';
import { deliver } from '../moves/steps';
import { anyTarget } from './triage';

const STAGES = ['objection'];
const DEFAULT_LOOPS = 1;

/** Step 8: what the customer would not accept, hotline by hotline; HQ's decision is final. */
export const objection: ComplaintRules = {
  settle: {
    stages: STAGES,
    step: 'objection',
    fields: { text: text() },
    apply: (draft, _command, context) => {
      noteAnswer(draft, context, true);
      noteHeard(draft);
      const settled = deliver(draft, 'settled', draft.org, { hotline: draft.hotline });
      // Dissatisfied again and settled by a hotline: asking once more would never end.
      const asked = draft.counts.surveys > (context.terms.bounds['survey.loops'] ?? DEFAULT_LOOPS);
      return [settled, ...(asked ? toArchive(draft, context, 'settled') : toSurvey(draft, context))];
    },
  },
  'reopen-handling': {
    stages: STAGES,
    step: 'objection',
    fields: { target: optional(anyTarget()), text: text() },
    apply: (draft, command, context) => {
      const target = command.target as OrgRef | undefined;
      const wrong = target ? wrongTarget(draft, target) : null;
      return wrong ?? reopenHandling(draft, context, command.text as ContentRef, target);
    },
  },
  'pass-up': {
    stages: STAGES,
    step: 'objection',
    fields: { text: text() },
    unless: ({ hotline }) => (hotline === 'hq' ? refuse('limit-reached', { params: { max: HOTLINES.length } }) : null),
    apply: (draft, _command, context) => {
      // What they offered was refused; they do not decide on it again.
      draft.answeredBy = [...new Set([...draft.answeredBy, ...authors(context.actor)])];
      noteHeard(draft);
      return toHotline(draft, context);
    },
  },
  'final-decision': {
    stages: STAGES,
    step: 'objection',
    fields: { text: text(), accepted: flag() },
    unless: ({ hotline, stage }) => (hotline === 'hq' ? null : refuse('wrong-stage', { params: { stage } })),
    apply: (draft, command, context) => {
      noteAnswer(draft, context, true);
      noteHeard(draft);
      const decided = deliver(draft, 'final-decision', draft.org, { accepted: command.accepted });
      if (command.accepted === true) return [decided, ...toSurvey(draft, context)];
      cancelClocks(draft, context, 'reopen-window');
      const appeal = deliver(draft, 'right-to-appeal', draft.org);
      return [decided, appeal, ...toArchive(draft, context, 'not-accepted')];
    },
  },
};
