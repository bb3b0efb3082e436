import type { Instant, OrgId } from '../../shared/actor';
import { cancelClocks } from '../../shared/case-clocks';
import type { OrgRef } from '../../shared/case-state';
import { refuse, type Refusal } from '../../shared/errors';
import { code, instant, optional, org, orgs, text } from '../../shared/field';
import { armUntil } from '../../shared/sla-clock';
import type { Command, Context, Effect } from '../../shared/transition';
import { isInForce } from '../article-states';
import type { Rules } from '../case-table';
import { DIVERGENCE_KINDS, type DivergenceKind } from '../divergences';
import { holdsAny, managers, writers } from '../knowledge.permissions';
import { deliver, endClimb, openStep, REVIEW } from '../steps';
import { shown, type ArticleCaseState } from './article-state';
import { branchFor, DATE_REVIEW, giveNumber, pass, tellSpread } from './numbering';

interface Report extends Command {
  branch: string;
  province: OrgId;
  stage: string;
  outcome: string | null;
  step: number;
}

const inForce = ({ stage }: ArticleCaseState): Refusal | null =>
  stage !== 'new' && isInForce(stage) ? null : refuse('wrong-stage', { params: { stage } });

/** The edition's time is over: withdrawn everywhere under a number of its own, so that no late branch brings it back. */
export function expire(draft: ArticleCaseState, context: Context): Effect[] {
  pass(draft, 'expire');
  return giveNumber(draft, context, 'expire', null);
}

/** Its review date has come: whoever writes there is asked whether it still holds, and reminded while they do not say. */
export function askWhetherItHolds(draft: ArticleCaseState, context: Context): Effect[] {
  openStep(draft, context, { step: DATE_REVIEW, candidates: writers(draft.origin.id), clock: REVIEW });
  return [deliver(draft, 'review-due', draft.origin.id, { number: draft.number })];
}

/** The register between operations: its matrix, its designation, its dates, its copies. */
export const keeping: Rules<ArticleCaseState> = {
  'branch-reported': {
    stages: 'any',
    fields: {},
    apply: (draft, command, { now }) => {
      const { branch, province, stage, outcome, step } = command as Report;
      const cell = draft.matrix[province];
      // Word from a branch that a higher number replaced, or older than what is known.
      if (cell?.branch !== branch || step <= cell.step) return refuse('already-done');
      Object.assign(cell, { stage, outcome, step, since: now });
      return tellSpread(draft);
    },
  },
  // Designated later: a branch for what is in force now; earlier numbers never concerned it.
  'add-provinces': {
    stages: 'any',
    who: ({ org: hq }, actor) => holdsAny(actor, managers(hq)),
    unless: inForce,
    fields: { provinces: orgs('province'), text: optional(text()) },
    apply: (draft, command, context) => {
      const added = (command.provinces as OrgRef[]).filter(({ id }) => !(id in draft.matrix));
      if (added.length === 0) return refuse('already-done', { field: 'provinces' });
      return added.map((province) => branchFor(draft, province, context));
    },
  },
  // It still holds; the next date, or none.
  'confirm-edition': {
    stages: 'any',
    step: DATE_REVIEW,
    fields: { reviewAt: optional(instant()), text: optional(text()) },
    apply: (draft, command, context) => {
      const reviewAt = command.reviewAt as Instant | undefined;
      if (reviewAt !== undefined && reviewAt <= context.now) return refuse('invalid-field', { field: 'reviewAt' });
      endClimb(draft, context);
      cancelClocks(draft, context, DATE_REVIEW);
      draft.edition!.reviewAt = reviewAt ?? null;
      if (reviewAt !== undefined)
        draft.clocks.push(armUntil(`${DATE_REVIEW}-${++draft.issued}`, DATE_REVIEW, reviewAt, 'always', context.now));
      return [];
    },
  },
  // Version sync: by the scheduled check, or by hand. What the register lacks only a person may overwrite.
  repair: {
    stages: 'any',
    who: ({ org: hq }, actor) => holdsAny(actor, managers(hq)),
    fields: { province: org('province', 'second-line'), divergence: code(...DIVERGENCE_KINDS) },
    apply: (draft, command, { actor, now }) => {
      const kind = command.divergence as DivergenceKind;
      const { id } = command.province as OrgRef;
      if (kind === 'newer-than-register' && actor.kind === 'system')
        return [deliver(draft, 'sync-question', draft.org, { province: id, number: draft.number })];
      const cell = draft.matrix[id];
      // Found before a newer operation went out: what that one brings settles it.
      if (cell?.outcome === null) return refuse('already-done');
      draft.repairs.push({ province: id, kind, number: draft.number, at: now });
      const digest = cell?.outcome === 'published' ? shown(draft) : null;
      return [deliver(draft, 'repair', id, { article: draft.caseId, number: draft.number, digest, kind })];
    },
  },
};
