import { authors } from '../../shared/actor';
import type { OrgRef } from '../../shared/case-state';
import { refuse, type Refusal } from '../../shared/errors';
import { code, optional, org, text } from '../../shared/field';
import type { Command, Context } from '../../shared/transition';
import type { Rules } from '../../shared/loop/case-table';
import { confirmEdition } from '../dates';
import { holdsAny } from '../../shared/loop/loop.permissions';
import { managers } from '../knowledge.permissions';
import { URGENCIES } from '../../shared/loop/loop-state';
import { openCase, postsIn, written } from '../../shared/loop/opening';
import { beginFrom } from '../proposal';
import { EDITION, editionOf, wrongTimes, type Submitted } from '../operation/content';
import type { LocalState } from './local-state';
import {
  editors,
  giveUp,
  isTheirs,
  publish,
  takeDown,
  toEditing,
  toGenerating,
  toPublished,
  toReview,
  toWithdrawalReview,
  write,
} from './moves';

/** Takes the words as they are now; refused where their times cannot be. */
function takeWords(draft: LocalState, command: Command, context: Context): Refusal | null {
  const submitted = command as Submitted;
  draft.draft = editionOf(submitted);
  write(draft, context);
  return wrongTimes(submitted, context.now);
}

/** Local publication (信息采编): inside a province, from the approval form to what its users read. */
export const rules: Rules<LocalState> = {
  // Any post in the province may submit; whoever does is asked to fill in the form.
  register: {
    stages: ['new'],
    who: (_state, actor) => actor.kind === 'person',
    fields: { org: org('province'), urgency: optional(code(...URGENCIES)) },
    apply: (draft, command, context) => {
      const { org: province, urgency = 'normal' } = command as Command & { org: OrgRef; urgency?: string };
      const submitters = postsIn(province, context);
      if (submitters.length === 0) return refuse('wrong-target', { field: 'org' });
      openCase(draft, context, province, { kind: 'local', urgency });
      Object.assign(draft, {
        ...{ province, origin: province, submitters, authors: authors(context.actor) },
        parties: [...new Set([province.id, ...submitters.map((post) => post.org)])],
      });
      beginFrom(draft, command, context);
      toGenerating(draft, context);
      return [];
    },
  },
  // The approval form (信息发布审批单): the words, and what they are for.
  submit: {
    stages: ['generating'],
    step: 'fill-form',
    fields: { ...EDITION, text: text() },
    apply: (draft, command, context) => {
      const refusal = takeWords(draft, command, context);
      if (refusal) return refusal;
      Object.assign(draft, { purpose: written(command.text, context), returned: null });
      toEditing(draft, context);
      return [];
    },
  },
  'submit-edited': {
    stages: ['editing'],
    step: 'edit',
    fields: EDITION,
    apply: (draft, command, context) => {
      const refusal = takeWords(draft, command, context);
      if (refusal) return refusal;
      draft.returned = null;
      toReview(draft, context);
      return [];
    },
  },
  // Issued by the company or an authority already: no form, no review. Who decides that, and by which document, is kept.
  'issued-document': {
    stages: ['generating', 'editing'],
    who: (state, actor) => holdsAny(actor, editors(state)),
    fields: { ...EDITION, documentNumber: text(100) },
    apply: (draft, command, context) => {
      const refusal = takeWords(draft, command, context);
      if (refusal) return refusal;
      draft.document = written(command.documentNumber, context);
      return publish(draft, context);
    },
  },
  approve: {
    stages: ['review', 'withdrawal-review'],
    step: ['local-review', 'withdrawal-review'],
    fields: {},
    apply: (draft, _command, context, task) =>
      task!.step === 'withdrawal-review' ? takeDown(draft, context) : publish(draft, context),
  },
  // From the editing desk to the department, from the review to the editing desk; a withdrawal that is not to be: it stays.
  return: {
    stages: ['editing', 'review', 'withdrawal-review'],
    step: ['edit', 'local-review', 'withdrawal-review'],
    fields: { text: text() },
    apply: (draft, command, context, task) => {
      const returned = written(command.text, context);
      if (task!.step === 'edit') toGenerating(draft, context);
      else if (task!.step === 'local-review') toEditing(draft, context);
      else toPublished(draft, context);
      draft.returned = returned;
      return [];
    },
  },
  // The edition shown stays until the next one has passed.
  revise: {
    stages: ['published'],
    who: isTheirs,
    fields: { text: text() },
    apply: (draft, command, context) => {
      draft.purpose = written(command.text, context);
      draft.authors = authors(context.actor);
      toEditing(draft, context);
      return [];
    },
  },
  recall: {
    stages: ['generating', 'editing', 'review'],
    who: isTheirs,
    fields: { text: text() },
    apply: (draft, _command, context) => giveUp(draft, context),
  },
  'propose-withdrawal': {
    stages: ['published'],
    who: (state, actor) => isTheirs(state, actor) || holdsAny(actor, managers(state.province.id)),
    fields: { text: text() },
    apply: (draft, command, context) => {
      draft.withdrawal = written(command.text, context);
      toWithdrawalReview(draft, context);
      return [];
    },
  },
  'confirm-edition': confirmEdition(),
};
