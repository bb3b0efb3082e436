import { start, tell } from '../../shared/case-words';
import type { Context, Effect } from '../../shared/transition';
import { isOfHq } from '../../shared/loop/waiver';
import { managers, writers } from '../knowledge.permissions';
import { linkTo, type Asker } from '../../shared/loop/loop-state';
import { awaitReceipt } from '../../shared/loop/receipt';
import { deliver, end, enter, openStep, REVIEW } from '../../shared/loop/steps';
import type { OperationOutcome, OperationState } from './operation-state';

export const articleOf = ({ article }: OperationState): Asker => ({ process: 'knowledge-article', caseId: article });

/** Steps 1 and 12: written at its origin, by who began it if somebody did. */
export function toGenerating(draft: OperationState, context: Context): void {
  enter(draft, context, 'generating');
  openStep(draft, context, { step: 'generate', candidates: writers(draft.origin.id), assignee: draft.author });
}

/** Step 11: back at its right origin, its author asked first. */
export function toModifying(draft: OperationState, context: Context): void {
  enter(draft, context, 'modifying');
  openStep(draft, context, { step: 'modify', candidates: writers(draft.origin.id), assignee: draft.author });
}

/** Step 2: another person at the origin. */
function toOriginReview(draft: OperationState, context: Context): Effect[] {
  enter(draft, context, 'origin-review');
  const candidates = managers(draft.origin.id);
  openStep(draft, context, { step: 'origin-review', candidates, barred: draft.authors, clock: REVIEW });
  return [];
}

/** Steps 3 and 4: passed at its origin it goes to HQ, whose system says that it has it. */
export const toReceiving = (draft: OperationState, context: Context): Effect[] => [
  deliver(draft, 'submitted', draft.lineage.hq, { kind: draft.kind, article: draft.article }),
  ...awaitReceipt(draft, context, 'receiving', toHqReview),
];

/** Steps 5 and 6: a person at HQ who neither wrote it nor passed it before. */
export function toHqReview(draft: OperationState, context: Context): Effect[] {
  enter(draft, context, 'hq-review');
  const barred = [...draft.authors, ...draft.reviewers];
  openStep(draft, context, { step: 'hq-review', candidates: managers(draft.lineage.hq), barred, clock: REVIEW });
  return [];
}

export const toFirstReview = (draft: OperationState, context: Context): Effect[] =>
  isOfHq(draft) ? toHqReview(draft, context) : toOriginReview(draft, context);

/** What the register needs to number the operation and send it out. */
export const forRegister = (draft: OperationState) => ({
  operation: draft.caseId,
  kind: draft.kind,
  origin: draft.origin,
  basedOn: draft.basedOn,
  edition: draft.edition,
  provinces: draft.provinces,
  authors: draft.authors,
  urgency: draft.urgency,
});

/** Step 7: HQ's register numbers it. A publication is what its article begins with. */
export function toPublishing(draft: OperationState, context: Context): Effect[] {
  enter(draft, context, 'publishing');
  linkTo(draft, 'article', draft.article);
  const passed = forRegister(draft);
  if (draft.kind === 'publish') return [start(draft, articleOf(draft), { type: 'register', ...passed })];
  return [tell(draft, articleOf(draft), { type: 'apply', ...passed })];
}

/** The approval-result notice (审批结果通知), to the origin, either way. */
export const notice = (draft: OperationState, result: 'passed' | 'returned' | 'not-needed'): Effect =>
  deliver(draft, 'approval-result', draft.origin.id, { result, kind: draft.kind, article: draft.article });

/** Those who wait for it hear what became of it: its number, or why there will be none. */
export const tellAskers = (draft: OperationState, outcome: string): Effect[] =>
  draft.askers.map((asker) =>
    tell(draft, asker, { type: 'operation-decided', operation: draft.caseId, outcome, number: draft.number }),
  );

/** Ends it before it was numbered. Its article, if there is one, need not wait for it any more. */
export function giveUp(draft: OperationState, context: Context, outcome: OperationOutcome): Effect[] {
  end(draft, context, outcome);
  const over = tell(draft, articleOf(draft), { type: 'operation-over', operation: draft.caseId, kind: draft.kind });
  const told = draft.kind === 'publish' || outcome === 'superseded' || outcome === 'not-its-origin' ? [] : [over];
  return [...told, ...tellAskers(draft, outcome), deliver(draft, 'operation-ended', draft.origin.id, { outcome })];
}
