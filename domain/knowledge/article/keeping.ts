import type { OrgId } from '../../shared/actor';
import type { OrgRef } from '../../shared/case-state';
import { refuse, type Refusal } from '../../shared/errors';
import { code, optional, org, orgs, text } from '../../shared/field';
import type { Command, Context, Effect } from '../../shared/transition';
import { isInForce } from '../article-states';
import type { Rules } from '../../shared/loop/case-table';
import { askWhetherItHolds, confirmEdition } from '../dates';
import { DIVERGENCE_KINDS, type DivergenceKind } from '../divergences';
import { holdsAny } from '../../shared/loop/loop.permissions';
import { managers, writers } from '../knowledge.permissions';
import { deliver } from '../../shared/loop/steps';
import { shown, type ArticleCaseState } from './article-state';
import { branchFor, giveNumber, pass, tellSpread } from './numbering';

/** Older ones are in the transitions: the state travels with every step. */
const KEPT_REPAIRS = 62;

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

/** Whoever writes at its origin is asked. */
export const reviewDate = (draft: ArticleCaseState, context: Context): Effect[] =>
  askWhetherItHolds(draft, context, writers(draft.origin.id), draft.origin.id);

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
  'confirm-edition': confirmEdition(),
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
      draft.repairs = [...draft.repairs.slice(1 - KEPT_REPAIRS), { province: id, kind, number: draft.number, at: now }];
      const digest = cell?.outcome === 'published' ? shown(draft) : null;
      return [deliver(draft, 'repair', id, { article: draft.caseId, number: draft.number, digest, kind })];
    },
  },
};
