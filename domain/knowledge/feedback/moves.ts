import { tell } from '../../shared/case-words';
import type { OrgRef } from '../../shared/case-state';
import type { Context, Effect } from '../../shared/transition';
import { linkTo } from '../../shared/loop/loop-state';
import { managers, writers } from '../knowledge.permissions';
import { awaitReceipt } from '../../shared/loop/receipt';
import { deliver, end, enter, openStep, REVIEW } from '../../shared/loop/steps';
import { PROCESS, type FeedbackState } from './feedback-state';

const orgOf = ({ lineage: { hq } }: FeedbackState): OrgRef => ({ id: hq, level: 'hq', lineage: { own: hq, hq } });

/** Who is to acknowledge: HQ what provinces submit, second line what HQ sends down. */
export const receiver = (state: FeedbackState): OrgRef => (state.stage === 'sent-down' ? state.origin : orgOf(state));

/** Step 2: another person of the province. */
export function toProvinceReview(draft: FeedbackState, context: Context): void {
  enter(draft, context, 'province-review');
  const candidates = managers(draft.province.id);
  openStep(draft, context, { step: 'feedback-review', candidates, barred: draft.authors, clock: REVIEW });
}

/** Step 2 not passed: back to who gave it. Their manager can recall it where they have left. */
export function toModifying(draft: FeedbackState, context: Context): void {
  enter(draft, context, 'modifying');
  const candidates = managers(draft.province.id);
  openStep(draft, context, { step: 'modify-feedback', candidates, assignee: draft.authors[0] ?? null });
}

/** Steps 3 and 4. */
export const toReceiving = (draft: FeedbackState, context: Context): Effect[] => [
  deliver(draft, 'feedback-submitted', draft.lineage.hq, { article: draft.article }),
  ...awaitReceipt(draft, context, 'receiving', toHqReview),
];

/** Step 5: a person at HQ who did not give it. */
export function toHqReview(draft: FeedbackState, context: Context): Effect[] {
  enter(draft, context, 'hq-review');
  const candidates = managers(draft.lineage.hq);
  openStep(draft, context, { step: 'feedback-decision', candidates, barred: draft.authors, clock: REVIEW });
  return [];
}

/** Steps 9 and 10: sent down to the platform that the article comes from; HQ's own article goes to its own authors. */
export function toUpdater(draft: FeedbackState, context: Context): Effect[] {
  if (draft.origin.level === 'hq') return toUpdating(draft, context);
  const down = deliver(draft, 'feedback-sent-down', draft.origin.id, { article: draft.article });
  return [down, ...awaitReceipt(draft, context, 'sent-down', toUpdating)];
}

/** Step 11: second line's manager starts the update; at HQ its author does. */
export function toUpdating(draft: FeedbackState, context: Context): Effect[] {
  enter(draft, context, 'updating');
  const { id, level } = draft.origin;
  const candidates = level === 'hq' ? writers(id) : managers(id);
  openStep(draft, context, { step: 'start-update', candidates, clock: REVIEW });
  return [];
}

export const toFeedback = (caseId: string) => ({ process: PROCESS, caseId });

/** Steps 6 and 7: the reply reaches the province on pass and on fail. */
export const reply = (draft: FeedbackState): Effect =>
  deliver(draft, 'feedback-reply', draft.province.id, {
    article: draft.article,
    accepted: draft.reply!.accepted,
    update: draft.reply!.update,
  });

/** Those who said the same get the same reply, the update's link and its outcome. */
export const toFollowers = (draft: FeedbackState, type: 'replied' | 'update-linked' | 'update-decided'): Effect[] =>
  draft.followers.map((follower) =>
    tell(draft, toFeedback(follower), { type, leader: draft.caseId, reply: draft.reply, update: draft.update }),
  );

export function finish(draft: FeedbackState, context: Context, outcome: string): Effect[] {
  end(draft, context, outcome);
  return [];
}

/** The update is under way: nobody has anything more to do; its outcome will be shown to who gave the feedback. */
export function link(draft: FeedbackState, context: Context, update: NonNullable<FeedbackState['update']>): Effect[] {
  draft.update = update;
  linkTo(draft, 'update', update.operation);
  draft.outcome = 'update-started';
  if (update.outcome !== null) return noteOutcome(draft, context, update);
  enter(draft, context, 'linked');
  draft.closedAt = context.now;
  return [
    deliver(draft, 'feedback-linked', draft.province.id, { article: draft.article, operation: update.operation }),
  ];
}

export function noteOutcome(
  draft: FeedbackState,
  context: Context,
  { outcome, number }: { outcome: string | null; number: number | null },
): Effect[] {
  draft.update = { operation: draft.update!.operation, outcome, number };
  end(draft, context, 'update-started');
  const { article, province } = draft;
  return [deliver(draft, 'feedback-outcome', province.id, { article, outcome, number })];
}
