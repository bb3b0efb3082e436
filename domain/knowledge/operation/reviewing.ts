import { authors, type ContentRef } from '../../shared/actor';
import type { OrgRef } from '../../shared/case-state';
import { text } from '../../shared/field';
import { holdsAny } from '../../shared/loop/loop.permissions';
import { managers } from '../knowledge.permissions';
import type { Rules } from '../../shared/loop/case-table';
import { acknowledgement } from '../../shared/loop/receipt';
import { giveUp, notice, toHqReview, toModifying, toPublishing, toReceiving } from './moves';
import { UNDECIDED, type OperationState } from './operation-state';

/** HQ as the case knows it: the centre above its origin. */
export const hqOf = ({ lineage: { hq } }: OperationState): OrgRef => ({
  id: hq,
  level: 'hq',
  lineage: { own: hq, hq },
});

const REVIEWS = ['origin-review', 'hq-review'];

/** Steps 2 to 7: what reviewers do. */
export const reviewing: Rules<OperationState> = {
  approve: {
    stages: REVIEWS,
    step: REVIEWS,
    fields: {},
    apply: (draft, _command, context, task) => {
      draft.returned = null;
      if (task!.step === 'hq-review') return [notice(draft, 'passed'), ...toPublishing(draft, context)];
      draft.reviewers = authors(context.actor);
      return toReceiving(draft, context);
    },
  },
  return: {
    stages: REVIEWS,
    step: REVIEWS,
    fields: { text: text() },
    apply: (draft, command, context, task) => {
      const from = task!.step === 'hq-review' ? 'hq' : 'origin';
      const reason = { text: command.text as ContentRef, by: authors(context.actor) };
      draft.returned = { from, reason, number: null };
      toModifying(draft, context);
      return from === 'hq' ? [notice(draft, 'returned')] : [];
    },
  },
  acknowledge: acknowledgement(['receiving'], hqOf, toHqReview),
  // HQ stops what second line or another at HQ has begun.
  cancel: {
    stages: UNDECIDED,
    who: ({ lineage }, actor) => holdsAny(actor, managers(lineage.hq)),
    fields: { text: text() },
    apply: (draft, _command, context) => giveUp(draft, context, 'cancelled'),
  },
};
