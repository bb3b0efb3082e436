import { ROLES, type Actor, type Post, type Role } from '../shared/actor';
import type { OrgRef } from '../shared/case-state';
import { holdsAny } from '../shared/loop/loop.permissions';
import { roleGives } from '../shared/permission';
import { inspectors, supervisors } from '../shared/quality-posts';

interface Owned {
  owner: OrgRef;
}

/** Who looks at the process: those who look at its work. */
export const evaluators = ({ owner }: Owned): Post[] => inspectors(owner);

/** Who answers for the process. */
export const leaders = ({ owner }: Owned): Post[] => [{ role: 'centre-leader', org: owner.id }];

/** Who says whether it has become better: the leader, or who directs the evaluators. */
export const effectReviewers = (state: Owned): Post[] => [...leaders(state), ...supervisors(state.owner)];

export const isEvaluator = (state: Owned, actor: Actor): boolean => holdsAny(actor, evaluators(state));
export const isLeader = (state: Owned, actor: Actor): boolean => holdsAny(actor, leaders(state));
export const mayCallOff = (state: Owned, actor: Actor): boolean => holdsAny(actor, effectReviewers(state));

/** Who can be given a measure: whoever can read the case that it is a part of. */
export const DOERS: readonly Role[] = ROLES.filter((role) => roleGives(role, 'read-cases'));
