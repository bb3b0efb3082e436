import { authors, type Instant } from '../shared/actor';
import type { OrgRef } from '../shared/case-state';
import { refuse } from '../shared/errors';
import { orgs, text } from '../shared/field';
import type { Rules } from '../shared/loop/case-table';
import { note, type Report } from '../shared/loop/cell';
import { enter } from '../shared/loop/steps';
import type { Command, Context, Effect } from '../shared/transition';
import type { AssignmentState } from './assignment-state';
import { CHANGE, changeOf, decidedAfter, laterOf, wrongChange } from './changes';
import { ask, endIfDone, openAt, tellParts } from './parts';
import { isAssigner, isReceiver } from './work-assignment.permissions';

const ASSIGNED = ['assigned'];
const RECEIVERS = { receivers: orgs('province', 'second-line', 'prefecture', 'department') };

/** Who decided: a person here, or one who answered a receiver's objection for all of them. */
const behind = (command: Command, { actor }: Context): string[] =>
  actor.kind === 'person' ? authors(actor) : ((command.by as string[] | undefined) ?? []);

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
    apply: (draft, command) => {
      const named = command.receivers as OrgRef[];
      if (!named.every(({ id }) => draft.parts[id])) return refuse('wrong-target', { field: 'receivers' });
      if (openAt(draft, named).length === 0) return refuse('already-done', { field: 'receivers' });
      return tellParts(draft, named, 'part-withdrawn');
    },
  },
  'withdraw-work': {
    stages: ASSIGNED,
    who: isAssigner,
    fields: { text: text() },
    apply: endAll('called-off', 'part-withdrawn'),
  },
  'close-work': { stages: ASSIGNED, who: isAssigner, fields: { text: text() }, apply: endAll('closed', 'part-closed') },
  'part-reported': {
    stages: ['assigned', 'ending'],
    fields: {},
    apply: (draft, command, context) => {
      const report = command as Command & Report & { late: boolean };
      const cell = draft.parts[report.receiver];
      if (!note(cell, report, context)) return refuse('already-done');
      cell!.late = report.late;
      return endIfDone(draft, context);
    },
  },
};
