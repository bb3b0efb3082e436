import { authors, type ContentRef } from '../shared/actor';
import type { OrgRef } from '../shared/case-state';
import { tell } from '../shared/case-words';
import { refuse } from '../shared/errors';
import { attachments, flag, optional, text } from '../shared/field';
import type { Rules } from '../shared/loop/case-table';
import { armDeadline, leastFrom } from '../shared/loop/deadline';
import { linkTo } from '../shared/loop/loop-state';
import { openCase, written } from '../shared/loop/opening';
import { deliver } from '../shared/loop/steps';
import type { Command, Context, Effect } from '../shared/transition';
import { PROCESS as ASSIGNMENT, type Asked } from '../work-assignment/assignment-state';
import { CHANGE, changeOf, decidedAfter, wrongChange } from '../work-assignment/changes';
import {
  backFromObjection,
  DEADLINE,
  finish,
  giveBack,
  takeChange,
  toAcceptance,
  toObjection,
  toReceiver,
} from './moves';
import { AT_RECEIVER, type PartState } from './part-state';

type Registration = Command & { org: OrgRef } & Pick<
    PartState,
    'assignment' | 'assigner' | 'urgency' | 'asked' | 'person'
  >;

/** What one receiver's objection brought about for all of them goes to the assignment, as its decision. */
function forAll(draft: PartState, command: Command, { actor }: Context, rest: object = {}): Effect[] {
  if (command.whole !== true) return [];
  const place = { process: ASSIGNMENT, caseId: draft.assignment };
  return [tell(draft, place, { type: command.type, text: command.text, by: authors(actor), ...rest })];
}

/** Who says something for the receiver. */
function speak(draft: PartState, { actor }: Context): void {
  draft.speakers = [...new Set([...draft.speakers, ...authors(actor)])];
}

/** Files that a report brings, at most. */
const FILES = 20;
const OBJECTION = { stages: ['work-objection'], step: 'work-objection' };
const ACCEPTANCE = { stages: ['work-acceptance'], step: 'work-acceptance' };
const WHOLE = { whole: optional(flag()) };

/** Process 5, a receiver's part (各地市州客服中心应严格、及时完成,如有异议,立即请示). */
export const rules: Rules<PartState> = {
  register: {
    stages: ['new'],
    fields: {},
    apply: (draft, command, context) => {
      const { org: receiver, assignment, assigner, urgency, asked, person } = command as Registration;
      openCase(draft, context, receiver, { kind: 'work-assignment', urgency });
      const parties = [...new Set([receiver.id, assigner.id])];
      const deadlineAt = asked.due.value;
      Object.assign(draft, { receiver, assignment, assigner, asked, person, parties, deadlineAt, number: 1 });
      linkTo(draft, 'assignment', assignment);
      // Asked after the deadline, as a receiver that was added late: not late by that.
      if (deadlineAt <= context.now) draft.leastUntil = leastFrom(DEADLINE, context);
      armDeadline(draft, context, DEADLINE);
      const told = deliver(draft, 'assigned', receiver.id, { assignment, dueAt: draft.dueAt });
      return [told, ...toReceiver(draft, context, 'work-acknowledgement')];
    },
  },
  'acknowledge-work': {
    stages: ['work-acknowledgement'],
    step: 'work-acknowledgement',
    fields: {},
    apply: (draft, _command, context) => {
      draft.acknowledgedAt = context.now;
      speak(draft, context);
      return toReceiver(draft, context, 'work');
    },
  },
  'report-done': {
    stages: ['work', 'rework'],
    step: ['work', 'rework'],
    fields: { text: text(), files: optional(attachments(FILES)) },
    apply: (draft, command, context) => {
      const files = command.files as ContentRef[] | undefined;
      draft.report = { ...written(command.text, context), at: context.now, ...(files && { files }) };
      speak(draft, context);
      draft.doers = [...new Set([...draft.doers, ...draft.report.by])];
      return toAcceptance(draft, context);
    },
  },
  object: {
    stages: AT_RECEIVER,
    step: AT_RECEIVER,
    fields: { text: text() },
    apply: (draft, command, context) => {
      draft.acknowledgedAt ??= context.now;
      speak(draft, context);
      draft.objection = { ...written(command.text, context), from: draft.stage };
      draft.objections += 1;
      return toObjection(draft, context);
    },
  },
  // It stands as it is.
  'confirm-work': {
    ...OBJECTION,
    fields: { text: text() },
    apply: (draft, command, context) => {
      draft.answer = { ...written(command.text, context), is: 'confirmed' };
      return backFromObjection(draft, context);
    },
  },
  'change-work': {
    ...OBJECTION,
    fields: { ...CHANGE, ...WHOLE },
    apply: (draft, command, context) => {
      const refusal = wrongChange(command, context);
      if (refusal) return refusal;
      const at = decidedAfter(draft.asked, context.now);
      const told = takeChange(draft, context, changeOf(command, at))!;
      draft.answer = { ...written(command.text, context), is: 'changed' };
      const { words, dueAt } = command;
      const all = forAll(draft, command, context, { words, dueAt, decidedAt: at });
      return [...told, ...all, ...backFromObjection(draft, context)];
    },
  },
  'withdraw-work': {
    ...OBJECTION,
    fields: { text: text(), ...WHOLE },
    apply: (draft, command, context) => [...forAll(draft, command, context), ...finish(draft, context, 'called-off')],
  },
  'accept-work': { ...ACCEPTANCE, fields: {}, apply: (draft, _command, context) => finish(draft, context, 'accepted') },
  return: {
    ...ACCEPTANCE,
    fields: { text: text() },
    apply: (draft, command, context) => {
      draft.answer = { ...written(command.text, context), is: 'returned' };
      return giveBack(draft, context);
    },
  },
  // Words of its assignment. Of two about the same thing the one decided later counts.
  'asked-anew': {
    stages: 'any',
    fields: {},
    apply: (draft, command, context) =>
      takeChange(draft, context, command.asked as Asked, true) ?? refuse('already-done'),
  },
  'part-withdrawn': {
    stages: 'any',
    fields: {},
    apply: (draft, _command, context) => finish(draft, context, 'called-off'),
  },
  'part-closed': { stages: 'any', fields: {}, apply: (draft, _command, context) => finish(draft, context, 'closed') },
};
