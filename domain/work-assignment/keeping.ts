import { authors, type Actor, type Instant } from '../shared/actor';
import type { OrgRef } from '../shared/case-state';
import { refuse, type Refusal } from '../shared/errors';
import { orgs, text } from '../shared/field';
import type { Rules } from '../shared/loop/case-table';
import { note, type Report } from '../shared/loop/cell';
import { enter } from '../shared/loop/steps';
import type { Command, Context, Effect } from '../shared/transition';
import { SPEAKERS_ARE_BARRED, type AssignmentState, type Said } from './assignment-state';
import { CHANGE, changeOf, decidedAfter, laterOf, wrongChange } from './changes';
import { ask, endIfDone, openAt, tellParts } from './parts';
import { isAssigner, isReceiver } from './work-assignment.permissions';

const ASSIGNED = ['assigned'];
const RECEIVERS = { receivers: orgs('province', 'second-line', 'prefecture', 'department') };

/** Who decided: a person here, or one who answered a receiver's objection for all of them. */
const behind = (command: Command, { actor }: Context): string[] =>
  actor.kind === 'person' ? authors(actor) : ((command.by as string[] | undefined) ?? []);

/** Nobody decides at the parent what their own part may not decide: who spoke for one of these, while it is open. */
function ownPart(state: AssignmentState, actor: Actor, receivers: readonly OrgRef[]): Refusal | null {
  if (state.rules < SPEAKERS_ARE_BARRED || actor.kind !== 'person') return null;
  const spoken = openAt(state, receivers).flatMap(({ id }) => state.parts[id]?.speakers ?? []);
  return authors(actor).some((id) => spoken.includes(id)) ? refuse('separation-of-duties') : null;
}

const ofWhole = (state: AssignmentState, { actor }: Context): Refusal | null => ownPart(state, actor, state.receivers);

/** Everybody who has not done it need not any more. */
const endAll =
  (outcome: 'closed' | 'called-off', word: string) =>
  (draft: AssignmentState, command: Command, context: Context): Effect[] => {
    enter(draft, context, 'ending');
    draft.ending = { text: command.text as never, by: behind(command, context), outcome };
    return [...tellParts(draft, draft.receivers, word), ...endIfDone(draft, context)];
  };

/** While the receivers are at it: what their assigner decides, for all or for some, and what they report. */
export const keeping: Rules<AssignmentState> = {
  'add-receivers': {
    stages: ASSIGNED,
    who: isAssigner,
    fields: RECEIVERS,
    apply: (draft, command, context) => {
      const named = command.receivers as OrgRef[];
      if (!named.every((one) => isReceiver(draft.assigner, one))) return refuse('wrong-target', { field: 'receivers' });
      const added = named.filter(({ id }) => draft.parts[id] === undefined);
      if (added.length === 0) return refuse('already-done', { field: 'receivers' });
      draft.person = null;
      return ask(draft, context, added);
    },
  },
  // For all; also where one receiver's objection was answered so.
  'change-work': {
    stages: ASSIGNED,
    who: isAssigner,
    fields: CHANGE,
    unless: ofWhole,
    apply: (draft, command, context) => {
      const refusal = wrongChange(command, context);
      if (refusal) return refusal;
      const known = draft.asked!;
      const at = (command.decidedAt as Instant | undefined) ?? decidedAfter(known, context.now);
      const asked = laterOf(known, changeOf(command, at));
      if (!asked) return refuse('already-done');
      Object.assign(draft, { asked, number: draft.number + 1 });
      return tellParts(draft, draft.receivers, 'asked-anew', { asked });
    },
  },
  'withdraw-receivers': {
    stages: ASSIGNED,
    who: isAssigner,
    fields: { ...RECEIVERS, text: text() },
    apply: (draft, command, { actor }) => {
      const named = command.receivers as OrgRef[];
      if (!named.every(({ id }) => draft.parts[id])) return refuse('wrong-target', { field: 'receivers' });
      const own = ownPart(draft, actor, named);
      if (own) return own;
      if (openAt(draft, named).length === 0) return refuse('already-done', { field: 'receivers' });
      return tellParts(draft, named, 'part-withdrawn');
    },
  },
  'withdraw-work': {
    stages: ASSIGNED,
    who: isAssigner,
    fields: { text: text() },
    unless: ofWhole,
    apply: endAll('called-off', 'part-withdrawn'),
  },
  'close-work': {
    stages: ASSIGNED,
    who: isAssigner,
    fields: { text: text() },
    unless: ofWhole,
    apply: endAll('closed', 'part-closed'),
  },
  'part-reported': {
    stages: ['assigned', 'ending'],
    fields: {},
    apply: (draft, command, context) => {
      const report = command as Command & Report & Said;
      const cell = draft.parts[report.receiver];
      if (!note(cell, report, context)) return refuse('already-done');
      cell!.late = report.late;
      if (report.speakers) cell!.speakers = report.speakers;
      return endIfDone(draft, context);
    },
  },
};
