import type { Instant } from '../../shared/actor';
import { cancelClocks, liveClock, startClock } from '../../shared/case-clocks';
import { armUntil, STATUTORY } from '../../shared/sla-clock';
import type { Context, Effect } from '../../shared/transition';
import type { ComplaintState } from '../complaint-state';
import { deliver, tellSurely } from './steps';

/** How long the other case may take to say whether it takes this one in. No policy row: no person works on it. */
export const MERGE_ANSWER = 'merge-answer';
const DEFAULT_MINUTES = 5;

/** Why a duplicate was not taken in, as its timeline says. */
export const MERGE_REFUSALS = [
  'withdrawn',
  'answered',
  'ended',
  'not-our-customer',
  'being-merged',
  'no-answer',
] as const;
export type MergeRefusal = (typeof MERGE_REFUSALS)[number];

/** Asks the survivor; until its word is back, or the wait is over, nobody works on this case. */
export function askToMerge(draft: ComplaintState, { now, terms }: Context, survivor: string): Effect {
  draft.merging = { survivor, since: now };
  const until = now + (terms.bounds['merge.answer-minutes'] ?? DEFAULT_MINUTES) * 60_000;
  draft.clocks.push(armUntil(`${MERGE_ANSWER}-${++draft.issued}`, MERGE_ANSWER, until, terms.ladder.calendar, now));
  const { caseId: duplicate, receivedAt } = draft;
  const refused = { type: 'merge-refused', survivor, reason: 'ended' };
  return tellSurely(draft, survivor, { type: 'merge-asked', duplicate, receivedAt }, refused);
}

export function noLongerMerging(draft: ComplaintState, context: Context): void {
  draft.merging = null;
  cancelClocks(draft, context, MERGE_ANSWER);
}

/** Not merged: the case goes on where it was, and says why. */
export function stayApart(draft: ComplaintState, context: Context, reason: MergeRefusal): Effect[] {
  const survivor = draft.merging?.survivor ?? null;
  noLongerMerging(draft, context);
  return [deliver(draft, 'merge-refused', draft.org, { survivor, reason })];
}

/** The statutory clock counts from an earlier receipt; a later one changes nothing. */
export function countFrom(draft: ComplaintState, context: Context, receivedAt: Instant): void {
  if (receivedAt >= draft.receivedAt) return;
  draft.receivedAt = receivedAt;
  if (!liveClock(draft, STATUTORY)) return;
  cancelClocks(draft, context, STATUTORY);
  startClock(draft, context, STATUTORY, { countsFrom: receivedAt });
}
