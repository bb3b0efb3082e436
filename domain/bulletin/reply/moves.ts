import { meetClocks } from '../../shared/case-clocks';
import { tell } from '../../shared/case-words';
import { deadlineOf, enterUnder } from '../../shared/loop/deadline';
import { awaitReceipt } from '../../shared/loop/receipt';
import { deliver, end, enter, openStep, REVIEW } from '../../shared/loop/steps';
import type { Context, Effect } from '../../shared/transition';
import { managers, writers } from '../bulletin.permissions';
import { comeBack, DEADLINE } from './deadline';
import type { ReplyStage, ReplyState } from './reply-state';

export const report = (draft: ReplyState): Effect => {
  const { caseId: child, receiver, stage, outcome, late, seq, bulletin } = draft;
  const said = { type: 'reply-reported', child, receiver: receiver.id, stage, outcome, late, step: seq + 1 };
  return tell(draft, { process: 'bulletin-publish', caseId: bulletin }, said);
};

/** Within the receiver's. */
const move = (draft: ReplyState, context: Context, stage: ReplyStage): void =>
  enterUnder(draft, context, DEADLINE, stage);

/** A task under the deadline itself. */
function ask(draft: ReplyState, context: Context, step: string): void {
  const candidates = writers(draft.receiver.id);
  openStep(draft, context, { step, candidates, assignee: draft.author }).clock =
    deadlineOf(draft, DEADLINE)?.id ?? null;
}

export function toDrafting(draft: ReplyState, context: Context): Effect[] {
  move(draft, context, 'drafting');
  ask(draft, context, 'draft-reply');
  return [report(draft)];
}

/** Another person of the receiver's. */
export function toReview(draft: ReplyState, context: Context): Effect[] {
  move(draft, context, 'reply-review');
  const candidates = managers(draft.receiver.id);
  openStep(draft, context, { step: 'reply-review', candidates, barred: draft.authors, clock: REVIEW });
  return [report(draft)];
}

export function toModifying(draft: ReplyState, context: Context): Effect[] {
  move(draft, context, 'modifying');
  ask(draft, context, 'modify-reply');
  return [report(draft)];
}

/** Passed at the receiver's: its deadline is met, or was missed. */
export function submit(draft: ReplyState, context: Context): Effect[] {
  draft.late ||= context.now > draft.dueAt;
  draft.submittedAt = context.now;
  if (draft.remindedAt) draft.remindedAt = null;
  meetClocks(draft, context, DEADLINE);
  const told = deliver(draft, 'reply-submitted', draft.publisher.id, { bulletin: draft.bulletin });
  const following = awaitReceipt(draft, context, 'receiving', toAcceptance);
  return [told, ...(draft.stage === 'receiving' ? [report(draft)] : []), ...following];
}

/** The publisher's manager, who neither wrote it nor passed it. */
export function toAcceptance(draft: ReplyState, context: Context): Effect[] {
  enter(draft, context, 'acceptance');
  const candidates = managers(draft.publisher.id);
  const barred = [...draft.authors, ...draft.reviewers];
  openStep(draft, context, { step: 'reply-acceptance', candidates, barred, clock: REVIEW });
  return [report(draft)];
}

/** Not yet what was asked for: back to its author, with time to mend it. */
export function giveBack(draft: ReplyState, context: Context): Effect[] {
  enter(draft, context, 'modifying');
  draft.returns += 1;
  comeBack(draft, context);
  return [
    deliver(draft, 'reply-returned', draft.receiver.id, { bulletin: draft.bulletin }),
    ...toModifying(draft, context),
  ];
}

export function finish(draft: ReplyState, context: Context, outcome: 'accepted' | 'closed' | 'taken-down'): Effect[] {
  end(draft, context, outcome);
  return [deliver(draft, 'reply-ended', draft.receiver.id, { bulletin: draft.bulletin, outcome }), report(draft)];
}
