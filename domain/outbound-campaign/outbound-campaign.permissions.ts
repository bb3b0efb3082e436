import type { Actor, OrgId, Post, Role } from '../shared/actor';
import type { OrgRef } from '../shared/case-state';
import { holdsAny } from '../shared/loop/loop.permissions';

/** Who plans calls: those who lead the callers. */
export const PLANNER: Role = 'team-leader';
export const planners = (org: OrgId): Post[] => [{ role: PLANNER, org }];

export const isPlanner = ({ owner }: { owner: OrgRef }, actor: Actor): boolean => holdsAny(actor, planners(owner.id));

/** Who approves: the centre's leader, or another who leads callers. */
export const approvers = (org: OrgId): Post[] => [{ role: 'centre-leader', org }, ...planners(org)];

export const mayStop = ({ owner }: { owner: OrgRef }, actor: Actor): boolean => holdsAny(actor, approvers(owner.id));
