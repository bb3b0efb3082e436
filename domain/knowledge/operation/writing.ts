import { tell } from '../../shared/case-words';
import { authors, type ContentRef } from '../../shared/actor';
import type { OrgRef } from '../../shared/case-state';
import { refuse } from '../../shared/errors';
import { code, optional, org, otherCase, text, type Field, type Suits } from '../../shared/field';
import type { Command, Context } from '../../shared/transition';
import type { Rules } from '../../shared/loop/case-table';
import { holdsAny } from '../../shared/loop/loop.permissions';
import { writers } from '../knowledge.permissions';
import { linkTo, URGENCIES, type Asker } from '../../shared/loop/loop-state';
import type { OperationKind } from '../knowledge-state';
import { isOfHq, mayWaive } from '../../shared/loop/waiver';
import { openCase } from '../../shared/loop/opening';
import { beginFrom } from '../proposal';
import { CONTENT, takeContent } from './content';
import { articleOf, giveUp, notice, toFirstReview, toGenerating, toPublishing, toReceiving } from './moves';
import { UNDECIDED, type OperationState } from './operation-state';

interface Registration extends Command {
  org: OrgRef;
  urgency?: string;
  article?: string;
  /** Only a case that asks for the operation names itself. */
  asker?: Asker;
}

/** Only an article of HQ's register. Whether it may still be changed, the register says. */
const isArticle: Suits = (_own, other) => (other.process === 'knowledge-article' ? null : 'other-process');

const AT_REGISTRATION: Record<OperationKind, Record<string, Field>> = {
  publish: {},
  update: { article: otherCase(isArticle) },
  revoke: { article: otherCase(isArticle) },
};

function fill(draft: OperationState, command: Registration, context: Context): void {
  const { actor, newId } = context;
  const { org: origin, urgency = 'normal', article, asker } = command;
  openCase(draft, context, origin, { kind: draft.kind, urgency });
  Object.assign(draft, {
    origin,
    parties: [...new Set([origin.id, origin.lineage.hq])],
    article: draft.kind === 'publish' ? newId() : article,
    author: authors(actor)[0] ?? null,
    askers: asker ? [asker] : [],
  });
}

/** Steps 1, 3, 11 and 12: what its authors do. */
export const writing = (kind: OperationKind): Rules<OperationState> => ({
  register: {
    stages: ['new'],
    who: (_state, actor) => actor.kind === 'person',
    fields: { org: org('hq', 'second-line'), urgency: optional(code(...URGENCIES)), ...AT_REGISTRATION[kind] },
    apply: (draft, command, context) => {
      const registration = command as Registration;
      const { actor } = context;
      if (actor.kind === 'person' && !holdsAny(actor, writers(registration.org.id)))
        return refuse('wrong-target', { field: 'org' });
      if (actor.kind === 'person' && registration.asker) return refuse('invalid-field', { field: 'asker' });
      fill(draft, registration, context);
      if (kind !== 'revoke') beginFrom(draft, command, context);
      toGenerating(draft, context);
      if (kind === 'publish') return [];
      linkTo(draft, 'article', draft.article);
      const begun = { type: 'operation-begun', operation: draft.caseId, kind, origin: draft.origin };
      return [tell(draft, articleOf(draft), begun)];
    },
  },
  submit: {
    stages: ['generating', 'modifying'],
    step: ['generate', 'modify'],
    fields: CONTENT[kind],
    apply: (draft, command, context) => {
      const refusal = takeContent(draft, command, context);
      if (refusal) return refusal;
      draft.waiver = null;
      return toFirstReview(draft, context);
    },
  },
  // "No approver needed": never by default, always with a reason. What second line waives, HQ still reviews.
  'submit-unreviewed': {
    stages: ['generating', 'modifying'],
    step: ['generate', 'modify'],
    fields: { ...CONTENT[kind], waiver: text() },
    unless: mayWaive,
    apply: (draft, command, context) => {
      const refusal = takeContent(draft, command, context);
      if (refusal) return refusal;
      const step = isOfHq(draft) ? 'hq-review' : 'origin-review';
      draft.waiver = { step, text: command.waiver as ContentRef, by: authors(context.actor) };
      draft.reviewers = [];
      return isOfHq(draft)
        ? [notice(draft, 'not-needed'), ...toPublishing(draft, context)]
        : toReceiving(draft, context);
    },
  },
  // By its origin: its author, or who stands in for them.
  recall: {
    stages: UNDECIDED,
    who: ({ origin }, actor) => holdsAny(actor, writers(origin.id)),
    fields: { text: text() },
    apply: (draft, _command, context) => giveUp(draft, context, 'recalled'),
  },
});
