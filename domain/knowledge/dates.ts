import type { Instant, OrgId, Post } from '../shared/actor';
import { cancelClocks } from '../shared/case-clocks';
import { refuse } from '../shared/errors';
import { instant, optional, text } from '../shared/field';
import { cancelTasks } from '../shared/human-task';
import { armUntil } from '../shared/sla-clock';
import type { Context, Effect, Rule } from '../shared/transition';
import type { Edition, KnowledgeState } from './knowledge-state';
import { deliver, endClimb, openStep, REVIEW } from '../shared/loop/steps';

/** It is withdrawn then. */
export const EXPIRY = 'expiry';
/** Somebody is asked then whether it still holds. */
export const DATE_REVIEW = 'date-review';

/** Its state has the edition that is shown now. */
type Dated = KnowledgeState & { number: number; edition: Edition | null };

const arm = (draft: KnowledgeState, { now }: Context, kind: string, at: Instant): void => {
  draft.clocks.push(armUntil(`${kind}-${++draft.issued}`, kind, at, 'always', now));
};

/** Waits for the dates of the edition that is shown; null: what is not shown waits for nothing. */
export function armDates(draft: KnowledgeState, context: Context, edition: Edition | null): void {
  cancelTasks(draft, context.now, [DATE_REVIEW]);
  cancelClocks(draft, context, EXPIRY, DATE_REVIEW);
  if (!edition) return;
  if (edition.expiresAt !== null) arm(draft, context, EXPIRY, edition.expiresAt);
  if (edition.reviewAt !== null) arm(draft, context, DATE_REVIEW, edition.reviewAt);
}

/** The review date has come: whoever writes there is asked whether it still holds, and reminded while they do not say. */
export function askWhetherItHolds(draft: Dated, context: Context, candidates: Post[], org: OrgId): Effect[] {
  openStep(draft, context, { step: DATE_REVIEW, candidates, clock: REVIEW });
  return [deliver(draft, 'review-due', org, { number: draft.number })];
}

/** It still holds; the next date, or none. */
export const confirmEdition = <S extends Dated>(): Rule<S> => ({
  stages: 'any',
  step: DATE_REVIEW,
  fields: { reviewAt: optional(instant()), text: optional(text()) },
  apply: (draft, command, context) => {
    const reviewAt = command.reviewAt as Instant | undefined;
    if (reviewAt !== undefined && reviewAt <= context.now) return refuse('invalid-field', { field: 'reviewAt' });
    endClimb(draft, context);
    cancelClocks(draft, context, DATE_REVIEW);
    draft.edition!.reviewAt = reviewAt ?? null;
    if (reviewAt !== undefined) arm(draft, context, DATE_REVIEW, reviewAt);
    return [];
  },
});
