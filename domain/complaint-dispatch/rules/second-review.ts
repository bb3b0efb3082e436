import { authors, type Actor, type ContentRef } from '../../shared/actor';
import type { OrgRef } from '../../shared/case-state';
import { openTasks } from '../../shared/human-task';
import { optional, text } from '../../shared/field';
import { refuse } from '../../shared/errors';
import { holdsAny, isOfDesk, isSeniorTier, leader, seniors } from '../complaint-dispatch.permissions';
import type { ComplaintRules } from '../complaint-rule';
import type { ComplaintState } from '../complaint-state';
import { toAnswer } from '../moves/answer';
import { toSecondReview, toTriage } from '../moves/desk';
import { issueOrder, wrongTarget } from '../moves/order';
import { widen, written } from '../moves/steps';
import { anyTarget, notForEnquiries } from './triage';

const withoutDraft = ({ draft }: ComplaintState) => (draft ? null : refuse('nothing-drafted'));

/** Dispatching from triage is for seniors (and the leader), and never for who registered the case. */
function notTheirOwnReview(state: ComplaintState, actor: Actor) {
  if (state.stage !== 'triage' || actor.kind !== 'person') return null;
  if (!holdsAny(actor, [...seniors(state), leader(state)])) return refuse('not-permitted');
  return authors(actor).some((id) => state.registrars.includes(id)) ? refuse('separation-of-duties') : null;
}

/** Step 3: a senior who neither registered the case nor wrote the draft. */
export const secondReview: ComplaintRules = {
  'approve-dispatch': {
    stages: ['second-review'],
    step: 'second-review',
    fields: { target: optional(anyTarget()) },
    unless: withoutDraft,
    apply: (draft, command, context) => {
      const { target, text: words } = draft.draft!;
      const chosen = (command.target as OrgRef | undefined) ?? target;
      return wrongTarget(draft, chosen) ?? issueOrder(draft, context, chosen, words);
    },
  },
  'answer-at-review': {
    stages: ['second-review'],
    step: 'second-review',
    fields: { text: text() },
    apply: (draft, command, context) => {
      draft.draft = null;
      draft.reply = written(command, context);
      return toAnswer(draft, context);
    },
  },
  'return-draft': {
    stages: ['second-review'],
    step: 'second-review',
    fields: { text: text() },
    unless: withoutDraft,
    apply: (draft, _command, context) => {
      const [author] = draft.draft!.by;
      draft.draft = null;
      // Where only seniors work, and where the routing table drafted, another senior decides without a draft.
      if (isSeniorTier(draft) || author === undefined) toSecondReview(draft, context);
      else toTriage(draft, context, author);
      return [];
    },
  },
  // A senior who did not register the case decides at once: that is its second review.
  dispatch: {
    stages: ['triage', 'second-review'],
    step: ['second-review', 'triage'],
    fields: { target: anyTarget(), text: text() },
    unless: (state, { actor }) => notForEnquiries(state) ?? notTheirOwnReview(state, actor),
    apply: (draft, command, context) => {
      const target = command.target as OrgRef;
      return wrongTarget(draft, target) ?? issueOrder(draft, context, target, command.text as ContentRef);
    },
  },
  // No senior on duty: anybody of the desk calls the team leader. An overdue review does the same by itself (clocks).
  'hand-to-team-leader': {
    stages: ['second-review', 'return-review', 'send-back-review'],
    who: isOfDesk,
    fields: { text: optional(text()) },
    unless: (state) => {
      const [task] = reviews(state);
      const post = leader(state);
      const called = task?.candidates.some(({ role }) => role === post.role);
      return !task || called ? refuse('already-done') : null;
    },
    apply: (draft) => {
      for (const task of reviews(draft)) widen(draft, task, leader(draft));
      return [];
    },
    aside: true,
  },
};

const REVIEWS = ['second-review', 'return-review', 'send-back-review'];
const reviews = (state: ComplaintState) => openTasks(state).filter(({ step }) => REVIEWS.includes(step));
