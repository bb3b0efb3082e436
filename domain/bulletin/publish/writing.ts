import { authors, type ContentRef } from '../../shared/actor';
import type { OrgRef } from '../../shared/case-state';
import { refuse } from '../../shared/errors';
import { code, optional, org, text } from '../../shared/field';
import type { Command, Context } from '../../shared/transition';
import type { Rules } from '../../shared/loop/case-table';
import { holdsAny } from '../../shared/loop/loop.permissions';
import { URGENCIES } from '../../shared/loop/loop-state';
import { isOfHq, mayWaive } from '../../shared/loop/waiver';
import { openCase } from '../../shared/loop/opening';
import { managers, writers } from '../bulletin.permissions';
import { BULLETIN_KINDS, SCOPES, type BulletinKind, type Scope } from '../bulletin-state';
import { CONTENT, takeContent } from './content';
import { afterOrigin, giveUp, notice, toDrafting, toFirstReview } from './moves';
import { UNDECIDED, type PublishState } from './publish-state';
import { show } from './showing';

type Registration = Command & { org: OrgRef; scope: Scope; kind: BulletinKind; urgency?: string };

function fill(draft: PublishState, { org: origin, scope, kind, urgency = 'normal' }: Registration, context: Context) {
  const { hq } = origin.lineage;
  openCase(draft, context, origin, { kind, urgency });
  const publisher: OrgRef = scope === 'local' ? origin : { id: hq, level: 'hq', lineage: { own: hq, hq } };
  Object.assign(draft, { scope, kind, origin, publisher, parties: [...new Set([origin.id, publisher.id])] });
  draft.author = authors(context.actor)[0] ?? null;
}

/** Process 5, publish: what its authors do (公告生成、提交、修改). */
export const writing: Rules<PublishState> = {
  register: {
    stages: ['new'],
    who: (_state, actor) => actor.kind === 'person',
    fields: {
      org: org('hq', 'province', 'second-line'),
      scope: code(...SCOPES),
      kind: code(...BULLETIN_KINDS),
      urgency: optional(code(...URGENCIES)),
    },
    apply: (draft, command, context) => {
      const registration = command as Registration;
      if (!holdsAny(context.actor, writers(registration.org.id))) return refuse('wrong-target', { field: 'org' });
      if (registration.scope === 'local' && registration.org.level !== 'province')
        return refuse('wrong-target', { field: 'scope' });
      fill(draft, registration, context);
      toDrafting(draft, context);
      return [];
    },
  },
  submit: {
    stages: ['drafting', 'modifying'],
    step: ['draft-bulletin', 'modify-bulletin'],
    fields: CONTENT,
    apply: (draft, command, context) => takeContent(draft, command, context) ?? toFirstReview(draft, context),
  },
  // "No approver needed": never by default, always with a reason. What an origin waives, HQ still reviews.
  'submit-unreviewed': {
    stages: ['drafting', 'modifying'],
    step: ['draft-bulletin', 'modify-bulletin'],
    fields: { ...CONTENT, waiver: text() },
    unless: mayWaive,
    apply: (draft, command, context) => {
      const refusal = takeContent(draft, command, context);
      if (refusal) return refusal;
      const step = isOfHq(draft) ? 'hq-review' : 'origin-review';
      draft.waiver = { step, text: command.waiver as ContentRef, by: authors(context.actor) };
      draft.reviewers = [];
      return isOfHq(draft) ? [notice(draft, 'not-needed'), ...show(draft, context)] : afterOrigin(draft, context);
    },
  },
  // By its origin: its author, or who stands in for them.
  recall: {
    stages: UNDECIDED,
    who: ({ origin }, actor) => holdsAny(actor, writers(origin.id)),
    fields: { text: text() },
    apply: (draft, _command, context) => giveUp(draft, context, 'recalled'),
  },
  // The publisher stops what an origin, or another of its own, has begun.
  cancel: {
    stages: UNDECIDED,
    who: ({ publisher }, actor) => holdsAny(actor, managers(publisher.id)),
    fields: { text: text() },
    apply: (draft, _command, context) => giveUp(draft, context, 'cancelled'),
  },
};
