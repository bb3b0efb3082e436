import { refuse } from '../../shared/errors';
import { code, instant, otherCase, text, type Suits } from '../../shared/field';
import { isOfDesk } from '../complaint-dispatch.permissions';
import type { ComplaintRules } from '../complaint-rule';
import type { ComplaintState } from '../complaint-state';
import { end } from '../moves/answer';
import { askToMerge, countFrom, MERGE_REFUSALS, noLongerMerging, stayApart, type MergeRefusal } from '../moves/merging';
import { recall } from '../moves/order';
import { deliver, tell } from '../moves/steps';
import { BEFORE_ANSWER, notOurs } from './any-time';

/** A complaint may repeat any other one. */
const isComplaint: Suits = (own, other) => (other.process === own.process ? null : 'other-process');

/** Who is answered through the survivor must be its customer, and the answer still to come. */
const mayServe: Suits = (own, other) => {
  const wrong = isComplaint(own, other);
  if (wrong) return wrong;
  const [ours, theirs] = [own.subject.customer, other.subject.customer];
  if (ours !== null && theirs !== null && ours !== theirs) return 'other-customer';
  const { origin, merging } = other as ComplaintState;
  if (origin.kind !== 'own') return 'not-our-customer';
  if (merging) return 'being-merged';
  return BEFORE_ANSWER.includes(other.stage) ? null : 'answered-already';
};

/** Why this case takes no duplicate in; null = it does. The customer must still get an answer through it. */
function unfit(state: ComplaintState, duplicate: string): MergeRefusal | null {
  if (state.outcome === 'withdrawn') return 'withdrawn';
  if (!BEFORE_ANSWER.includes(state.stage)) return 'answered';
  if (state.origin.kind !== 'own') return 'not-our-customer';
  // Each was to go into the other: the older one (ids grow with time) stays, and says so to both.
  const { merging } = state;
  if (!merging || (merging.survivor === duplicate && state.caseId < duplicate)) return null;
  return 'being-merged';
}

/**
 * Duplicates and repeats (step 1, any time). Merging takes two cases' consent: the duplicate asks, and ends only on the
 * survivor's word; refused, or without an answer, it stays as it was.
 */
export const merge: ComplaintRules = {
  'merge-into': {
    stages: BEFORE_ANSWER,
    who: isOfDesk,
    fields: { survivor: otherCase(mayServe), text: text() },
    unless: notOurs,
    apply: (draft, command, context) => {
      const survivor = String(command.survivor);
      if (survivor === draft.caseId) return refuse('invalid-field', { field: 'survivor' });
      return [askToMerge(draft, context, survivor)];
    },
  },
  // The survivor decides. Merging keeps the earliest statutory clock: it counts from the earlier receipt.
  'merge-asked': {
    stages: 'any',
    fields: { duplicate: otherCase(), receivedAt: instant() },
    apply: (draft, command, context) => {
      const duplicate = String(command.duplicate);
      const survivor = draft.caseId;
      const reason = unfit(draft, duplicate);
      if (reason) return [tell(draft, duplicate, { type: 'merge-refused', survivor, reason })];
      noLongerMerging(draft, context);
      countFrom(draft, context, Number(command.receivedAt));
      const taken = deliver(draft, 'duplicate-merged', draft.org, { duplicate });
      return [taken, tell(draft, duplicate, { type: 'merge-accepted', survivor })];
    },
    aside: true,
  },
  // The customer is answered through the survivor; this case's clocks are cancelled with it. Word that comes after the
  // wait was given up still counts while nothing else has been decided.
  'merge-accepted': {
    stages: BEFORE_ANSWER,
    fields: { survivor: otherCase() },
    apply: (draft, command, context) => {
      const survivor = String(command.survivor);
      if (draft.merging && draft.merging.survivor !== survivor) return refuse('already-done');
      noLongerMerging(draft, context);
      draft.links.push({ other: survivor, kind: 'merged-into' });
      return [...recall(draft), ...end(draft, context, 'merged')];
    },
  },
  'merge-refused': {
    stages: 'any',
    fields: { survivor: otherCase(), reason: code(...MERGE_REFUSALS) },
    apply: (draft, command, context) => {
      if (draft.merging?.survivor !== command.survivor) return refuse('already-done');
      return stayApart(draft, context, command.reason as MergeRefusal);
    },
    aside: true,
  },
  'link-repeat': {
    stages: 'any',
    who: isOfDesk,
    fields: { other: otherCase(isComplaint) },
    apply: (draft, command) => {
      const other = String(command.other);
      if (other === draft.caseId) return refuse('invalid-field', { field: 'other' });
      if (draft.links.some((link) => link.kind === 'repeat' && link.other === other)) return refuse('already-done');
      draft.links.push({ other, kind: 'repeat' });
      return [];
    },
    aside: true,
  },
};
