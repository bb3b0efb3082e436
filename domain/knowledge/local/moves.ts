import { authors, type Actor, type Post } from '../../shared/actor';
import type { Context, Effect } from '../../shared/transition';
import { armDates, askWhetherItHolds } from '../dates';
import { holdsAny } from '../../shared/loop/loop.permissions';
import { managers } from '../knowledge.permissions';
import { deliver, end, enter, openStep, REVIEW } from '../../shared/loop/steps';
import type { LocalState } from './local-state';

/** Limit of the editing desk. */
export const EDITING = 'editing';

/** The editing desk (采编台) of the province. */
export const editors = ({ province }: Pick<LocalState, 'province'>): Post[] => [
  { role: 'editing-desk', org: province.id },
];

/** Who submitted it, and the editing desk: it is theirs to revise, to recall, to propose for withdrawal. */
export const isTheirs = (state: LocalState, actor: Actor): boolean =>
  holdsAny(actor, [...state.submitters, ...editors(state)]);

/** The form is the department's to fill in. */
export function toGenerating(draft: LocalState, context: Context): void {
  enter(draft, context, 'generating');
  openStep(draft, context, { step: 'fill-form', candidates: draft.submitters, assignee: draft.authors[0] ?? null });
}

export function toEditing(draft: LocalState, context: Context): void {
  enter(draft, context, 'editing');
  openStep(draft, context, { step: 'edit', candidates: editors(draft), clock: EDITING });
}

/** A manager of the province who wrote nothing of it. */
export function toReview(draft: LocalState, context: Context): void {
  enter(draft, context, 'review');
  const candidates = managers(draft.province.id);
  openStep(draft, context, { step: 'local-review', candidates, barred: draft.authors, clock: REVIEW });
}

export function toWithdrawalReview(draft: LocalState, context: Context): void {
  enter(draft, context, 'withdrawal-review');
  const candidates = managers(draft.province.id);
  const barred = draft.withdrawal!.by;
  openStep(draft, context, { step: 'withdrawal-review', candidates, barred, clock: REVIEW });
}

/** What is shown stays as it is; its dates are waited for. */
export function toPublished(draft: LocalState, context: Context): void {
  enter(draft, context, 'published');
  Object.assign(draft, { draft: null, authors: [], returned: null, withdrawal: null });
  armDates(draft, context, draft.edition);
}

const toBase = (draft: LocalState): Effect =>
  deliver(draft, draft.edition ? 'published' : 'withdrawn', draft.province.id, {
    article: draft.caseId,
    number: draft.number,
    digest: draft.edition?.words.digest ?? null,
  });

/** The next edition replaces the one shown so far. */
export function publish(draft: LocalState, context: Context): Effect[] {
  draft.number += 1;
  draft.edition = draft.draft;
  toPublished(draft, context);
  return [toBase(draft)];
}

/** Local users see it no more; a number of its own says so, and no date of it is waited for. */
function hide(draft: LocalState, context: Context): Effect[] {
  draft.number += 1;
  draft.edition = null;
  armDates(draft, context, null);
  return [toBase(draft)];
}

export function takeDown(draft: LocalState, context: Context): Effect[] {
  const effects = hide(draft, context);
  end(draft, context, 'taken-down');
  return effects;
}

/** Its time is over. A next edition that is on its way goes on, and shows it again. */
export function expire(draft: LocalState, context: Context): Effect[] {
  const effects = hide(draft, context);
  if (draft.draft === null && draft.authors.length === 0) end(draft, context, 'expired');
  return effects;
}

/** Not while a next edition is on its way: its dates are asked for with it. */
export const reviewDate = (draft: LocalState, context: Context): Effect[] =>
  draft.stage === 'published' ? askWhetherItHolds(draft, context, editors(draft), draft.province.id) : [];

/** Given up: what was shown before stays. */
export function giveUp(draft: LocalState, context: Context): Effect[] {
  if (draft.edition) toPublished(draft, context);
  else end(draft, context, 'recalled');
  return [deliver(draft, 'operation-ended', draft.province.id, { outcome: 'recalled' })];
}

export const write = (draft: LocalState, { actor }: Context): void => {
  draft.authors = [...new Set([...draft.authors, ...authors(actor)])];
};
