import { authors, type ContentRef, type Instant } from '../shared/actor';
import type { OrgRef } from '../shared/case-state';
import { refuse, type Refusal } from '../shared/errors';
import { code, colleague, instant, optional, org, orgs, otherCase, text, words } from '../shared/field';
import type { Rules } from '../shared/loop/case-table';
import { linkTo, URGENCIES } from '../shared/loop/loop-state';
import { openCase } from '../shared/loop/opening';
import { deliver, end, enter, openStep } from '../shared/loop/steps';
import type { Command, Context } from '../shared/transition';
import type { AssignmentState } from './assignment-state';
import { ask } from './parts';
import { assigners, DOERS, isAssigner, isReceiver } from './work-assignment.permissions';

type Given = Command & {
  words: ContentRef;
  receivers: OrgRef[];
  dueAt: Instant;
  person?: string;
  about?: string;
};

const wrong = (field: keyof Given): Refusal => refuse('invalid-field', { field: String(field) });

/** Somebody is named where one receiver is: of several it is not said whose they are. */
function wrongContent(draft: AssignmentState, { receivers, dueAt, person }: Given, { now }: Context): Refusal | null {
  if (!receivers.every((one) => isReceiver(draft.assigner, one))) return refuse('wrong-target', { field: 'receivers' });
  if (dueAt <= now) return wrong('dueAt');
  return person !== undefined && receivers.length > 1 ? wrong('person') : null;
}

/** Process 5, work assignment: as it is written and given out (省客服中心安排的工作,包括临时性). */
export const writing: Rules<AssignmentState> = {
  register: {
    stages: ['new'],
    who: (_state, actor) => actor.kind === 'person',
    fields: { org: org('hq', 'province', 'prefecture'), urgency: optional(code(...URGENCIES)) },
    apply: (draft, command, context) => {
      const { org: assigner, urgency = 'normal' } = command as Command & { org: OrgRef; urgency?: string };
      if (!isAssigner({ assigner }, context.actor)) return refuse('wrong-target', { field: 'org' });
      openCase(draft, context, assigner, { kind: 'work-assignment', urgency });
      Object.assign(draft, { assigner, parties: [assigner.id], author: authors(context.actor)[0] ?? null });
      enter(draft, context, 'drafting');
      const candidates = assigners(assigner.id);
      openStep(draft, context, { step: 'draft-assignment', candidates, assignee: draft.author });
      return [];
    },
  },
  'assign-work': {
    stages: ['drafting'],
    step: 'draft-assignment',
    fields: {
      words: words(),
      receivers: orgs('province', 'second-line', 'prefecture', 'department'),
      dueAt: instant(),
      person: optional(colleague('receivers', DOERS)),
      about: optional(otherCase()),
    },
    apply: (draft, command, context) => {
      const given = command as Given;
      const refusal = wrongContent(draft, given, context);
      if (refusal) return refusal;
      const at = context.now;
      const { receivers, person = null, about = null } = given;
      const asked = { words: { value: given.words, at }, due: { value: given.dueAt, at } };
      enter(draft, context, 'assigned');
      Object.assign(draft, { asked, person, about, number: 1 });
      if (about) linkTo(draft, 'about', about);
      return ask(draft, context, receivers);
    },
  },
  recall: {
    stages: ['drafting'],
    who: isAssigner,
    fields: { text: text() },
    apply: (draft, _command, context) => {
      end(draft, context, 'recalled');
      return [deliver(draft, 'ended', draft.assigner.id, { outcome: draft.outcome })];
    },
  },
};
