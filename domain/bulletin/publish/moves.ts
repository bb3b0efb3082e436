import type { Context, Effect } from '../../shared/transition';
import { awaitReceipt } from '../../shared/loop/receipt';
import { deliver, end, enter, openStep, REVIEW } from '../../shared/loop/steps';
import { isOfHq } from '../../shared/loop/waiver';
import { managers, writers } from '../bulletin.permissions';
import type { PublishState } from './publish-state';
import { show } from './showing';

/** Written at its origin, by who began it if somebody did. */
export function toDrafting(draft: PublishState, context: Context): void {
  enter(draft, context, 'drafting');
  openStep(draft, context, { step: 'draft-bulletin', candidates: writers(draft.origin.id), assignee: draft.author });
}

/** Back at its right origin, its author asked first. */
export function toModifying(draft: PublishState, context: Context): void {
  enter(draft, context, 'modifying');
  openStep(draft, context, { step: 'modify-bulletin', candidates: writers(draft.origin.id), assignee: draft.author });
}

/** Another person at the origin. */
function toOriginReview(draft: PublishState, context: Context): Effect[] {
  enter(draft, context, 'origin-review');
  const candidates = managers(draft.origin.id);
  openStep(draft, context, { step: 'origin-review', candidates, barred: draft.authors, clock: REVIEW });
  return [];
}

/** Passed at its origin it goes to HQ, whose system says that it has it. */
const toReceiving = (draft: PublishState, context: Context): Effect[] => [
  deliver(draft, 'submitted', draft.publisher.id, { kind: draft.kind }),
  ...awaitReceipt(draft, context, 'receiving', toHqReview),
];

/** A person at HQ who neither wrote it nor passed it before. */
export function toHqReview(draft: PublishState, context: Context): Effect[] {
  enter(draft, context, 'hq-review');
  const barred = [...draft.authors, ...draft.reviewers];
  openStep(draft, context, { step: 'hq-review', candidates: managers(draft.publisher.id), barred, clock: REVIEW });
  return [];
}

export const toFirstReview = (draft: PublishState, context: Context): Effect[] =>
  isOfHq(draft) ? toHqReview(draft, context) : toOriginReview(draft, context);

/** What comes after the origin's review: in a province its own is the only one. */
export const afterOrigin = (draft: PublishState, context: Context): Effect[] =>
  draft.scope === 'local' ? show(draft, context) : toReceiving(draft, context);

/** The review's result, to the origin, either way. */
export const notice = (draft: PublishState, result: 'passed' | 'returned' | 'not-needed'): Effect =>
  deliver(draft, 'approval-result', draft.origin.id, { result, kind: draft.kind });

/** Given up before anybody was shown it. */
export function giveUp(draft: PublishState, context: Context, outcome: 'recalled' | 'cancelled'): Effect[] {
  end(draft, context, outcome);
  return [deliver(draft, 'ended', draft.origin.id, { outcome })];
}
