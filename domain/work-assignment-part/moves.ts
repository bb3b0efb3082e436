import { meetClocks } from '../shared/case-clocks';
import { tell } from '../shared/case-words';
import { armDeadline, deadlineOf, enterUnder, later, leastFrom } from '../shared/loop/deadline';
import { managersOf } from '../shared/loop/loop.permissions';
import { deliver, end, enter, openStep, REVIEW } from '../shared/loop/steps';
import type { Context, Effect } from '../shared/transition';
import { PROCESS as ASSIGNMENT, type Changed } from '../work-assignment/assignment-state';
import { laterOf } from '../work-assignment/changes';
import { SPEAKERS_ARE_BARRED, UNDER_DEADLINE, type PartOutcome, type PartStage, type PartState } from './part-state';
import { doers } from './work-assignment-part.permissions';

/** Limit of the receiver's acknowledgement. */
export const ACKNOWLEDGE = 'work-acknowledge';
/** Runs to the assignment's deadline; of the policy are its warnings, and what is left at least after a return. */
export const DEADLINE = 'work-deadline';

export const report = (draft: PartState): Effect => {
  const { caseId: child, receiver, stage, outcome, late, seq, assignment, speakers } = draft;
  const said = { type: 'part-reported', child, receiver: receiver.id, stage, outcome, late, speakers, step: seq + 1 };
  return tell(draft, { process: ASSIGNMENT, caseId: assignment }, said);
};

const about = ({ assignment }: PartState) => ({ assignment });

/** The receiver has it: first to acknowledge, then to do, or to do again. All of it under the deadline. */
export function toReceiver(draft: PartState, context: Context, stage: PartStage): Effect[] {
  enterUnder(draft, context, DEADLINE, stage);
  const candidates = doers(draft.receiver);
  const step = { step: stage, candidates, assignee: draft.person };
  if (stage === 'work-acknowledgement') openStep(draft, context, { ...step, clock: ACKNOWLEDGE });
  else openStep(draft, context, step).clock = deadlineOf(draft, DEADLINE)?.id ?? null;
  return [report(draft)];
}

const barred = (draft: PartState, before: string[]): string[] =>
  draft.rules >= SPEAKERS_ARE_BARRED ? draft.speakers : before;

/** Another organisation's decision, by nobody who spoke for the receiver; the deadline runs meanwhile. */
export function toObjection(draft: PartState, context: Context): Effect[] {
  enterUnder(draft, context, DEADLINE, 'work-objection');
  const candidates = managersOf(draft, draft.assigner.id);
  openStep(draft, context, {
    step: 'work-objection',
    candidates,
    barred: barred(draft, draft.objection!.by),
    clock: REVIEW,
  });
  return [deliver(draft, 'objected', draft.assigner.id, about(draft)), report(draft)];
}

/** Back to where the objection was raised; what was not acknowledged before is by now. */
export function backFromObjection(draft: PartState, context: Context): Effect[] {
  const { from } = draft.objection!;
  draft.objection = null;
  return toReceiver(draft, context, from === 'rework' ? 'rework' : 'work');
}

/** Said to be done: the deadline is met, or was missed. */
export function toAcceptance(draft: PartState, context: Context): Effect[] {
  draft.late ||= context.now > draft.dueAt;
  meetClocks(draft, context, DEADLINE);
  enter(draft, context, 'work-acceptance');
  const candidates = managersOf(draft, draft.assigner.id);
  openStep(draft, context, { step: 'work-acceptance', candidates, barred: barred(draft, draft.doers), clock: REVIEW });
  return [deliver(draft, 'reported', draft.assigner.id, about(draft)), report(draft)];
}

/** Not yet what was asked for. The deadline stays; what the assigner took is not the receiver's: some time is left. */
export function giveBack(draft: PartState, context: Context): Effect[] {
  enter(draft, context, 'rework');
  draft.returns += 1;
  draft.leastUntil = leastFrom(DEADLINE, context);
  armDeadline(draft, context, DEADLINE);
  return [
    deliver(draft, 'returned', draft.receiver.id, { ...about(draft), dueAt: draft.dueAt }),
    ...toReceiver(draft, context, 'rework'),
  ];
}

/** What was decided later takes its place; null: all of it is known, or older. */
export function takeChange(draft: PartState, context: Context, change: Changed, binding = false): Effect[] | null {
  const asked = laterOf(draft.asked, change, binding);
  if (!asked) return null;
  const isMoved = asked.due.value !== draft.deadlineAt;
  Object.assign(draft, { asked, deadlineAt: asked.due.value, number: draft.number + 1 });
  if (isMoved && UNDER_DEADLINE.includes(draft.stage)) armDeadline(draft, context, DEADLINE);
  else draft.dueAt = later(draft.deadlineAt, draft.leastUntil);
  return [deliver(draft, 'changed', draft.receiver.id, { ...about(draft), number: draft.number, dueAt: draft.dueAt })];
}

export function finish(draft: PartState, context: Context, outcome: PartOutcome): Effect[] {
  end(draft, context, outcome);
  return [deliver(draft, 'part-ended', draft.receiver.id, { ...about(draft), outcome }), report(draft)];
}
