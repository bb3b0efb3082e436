import type { OrgRef } from '../shared/case-state';
import { start, tell } from '../shared/case-words';
import { deliver, end } from '../shared/loop/steps';
import type { Context, Effect } from '../shared/transition';
import type { AssignmentState } from './assignment-state';

export const PART = 'work-assignment-part';

/** Each of these receivers gets its part of the work, as it is asked for now. */
export function ask(draft: AssignmentState, { now, newId }: Context, receivers: readonly OrgRef[]): Effect[] {
  const { caseId: assignment, assigner, asked, urgency, person } = draft;
  return receivers.map((receiver) => {
    const child = newId();
    draft.receivers.push(receiver);
    if (!draft.parties.includes(receiver.id)) draft.parties.push(receiver.id);
    draft.parts[receiver.id] = { receiver, child, stage: 'sent', outcome: null, since: now, step: 0, late: false };
    const given = { assignment, assigner, urgency, asked, person: draft.number === 1 ? person : null };
    return start(draft, { process: PART, caseId: child }, { type: 'register', org: receiver, ...given });
  });
}

const isOpen = ({ parts }: AssignmentState, id: string): boolean => parts[id]?.outcome === null;

/** Receivers whose part has not ended, as far as is known here. */
export const openAt = (draft: AssignmentState, receivers: readonly OrgRef[]): OrgRef[] =>
  receivers.filter(({ id }) => isOpen(draft, id));

export const tellParts = (
  draft: AssignmentState,
  receivers: readonly OrgRef[],
  type: string,
  fields: Record<string, unknown> = {},
): Effect[] =>
  openAt(draft, receivers).map(({ id }) =>
    tell(draft, { process: PART, caseId: draft.parts[id]!.child }, { type, ...fields }),
  );

/** The end, once no part is open any more. What was decided stays decided, where the last was accepted at once with it. */
export function endIfDone(draft: AssignmentState, context: Context): Effect[] {
  const outcomes = Object.values(draft.parts).map(({ outcome }) => outcome);
  if (outcomes.includes(null)) return [];
  const done = outcomes.includes('accepted') ? 'completed' : 'called-off';
  end(draft, context, draft.ending?.outcome ?? done);
  return [deliver(draft, 'ended', draft.assigner.id, { outcome: draft.outcome })];
}
