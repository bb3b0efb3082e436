import { cancelClocks, liveClock, startClock } from '../../shared/case-clocks';
import { refuse } from '../../shared/errors';
import { instant, otherCase, text, type Suits } from '../../shared/field';
import { STATUTORY } from '../../shared/sla-clock';
import { isOfDesk } from '../complaint-dispatch.permissions';
import type { ComplaintRules } from '../complaint-rule';
import type { ComplaintState } from '../complaint-state';
import { end } from '../moves/answer';
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
  if ((other as ComplaintState).origin.kind !== 'own') return 'not-our-customer';
  return BEFORE_ANSWER.includes(other.stage) ? null : 'answered-already';
};

/** Duplicates and repeats (step 1, any time). */
export const merge: ComplaintRules = {
  // The customer is answered through the survivor; this case's clocks are cancelled with it.
  'merge-into': {
    stages: BEFORE_ANSWER,
    who: isOfDesk,
    fields: { survivor: otherCase(mayServe), text: text() },
    unless: notOurs,
    apply: (draft, command, context) => {
      const survivor = String(command.survivor);
      if (survivor === draft.caseId) return refuse('invalid-field', { field: 'survivor' });
      draft.links.push({ other: survivor, kind: 'merged-into' });
      const { caseId: duplicate, receivedAt } = draft;
      return [
        ...recall(draft),
        tell(draft, survivor, { type: 'duplicate-merged', duplicate, receivedAt }),
        ...end(draft, context, 'merged'),
      ];
    },
  },
  // Merging keeps the earliest statutory clock: it counts from the earlier receipt.
  'duplicate-merged': {
    stages: 'any',
    fields: { duplicate: otherCase(), receivedAt: instant() },
    apply: (draft, command, context) => {
      const receivedAt = Number(command.receivedAt);
      const told = [deliver(draft, 'duplicate-merged', draft.org, { duplicate: command.duplicate })];
      if (receivedAt >= draft.receivedAt) return told;
      draft.receivedAt = receivedAt;
      if (!liveClock(draft, STATUTORY)) return told;
      cancelClocks(draft, context, STATUTORY);
      startClock(draft, context, STATUTORY, { countsFrom: receivedAt });
      return told;
    },
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
