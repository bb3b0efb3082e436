import type { Actor, OrgId, Post, Role } from '../shared/actor';
import type { OrgRef } from '../shared/case-state';
import { holdsAny } from '../shared/loop/loop.permissions';

/**
 * Work is given out on the daily board by who keeps the board, and by the records manager, who points out what a centre
 * has to publicise (资料管理岗, 003).
 */
export const ASSIGNERS: readonly Role[] = ['bulletin-manager', 'records-manager'];

export const assigners = (org: OrgId): Post[] => ASSIGNERS.map((role) => ({ role, org }));

/** They decide about what they have given out, whoever of them gave it. */
export const isAssigner = ({ assigner }: { assigner: OrgRef }, actor: Actor): boolean =>
  holdsAny(actor, assigners(assigner.id));

/** Who may be named to do it: those who do a receiver's work. */
export const DOERS: readonly Role[] = ['bulletin-author', 'bulletin-manager', 'handler'];

/**
 * Downwards, one step at a time, to whoever has people to do it (`role-places.ts`): HQ to provinces and platforms, a
 * province to its prefectures and its own departments (省客服中心安排各地市州客服中心的工作), a prefecture to its departments.
 */
export const isReceiver = ({ id, level }: OrgRef, { level: to, lineage }: OrgRef): boolean =>
  level === 'hq'
    ? to === 'province' || to === 'second-line'
    : (level === 'province' && to === 'prefecture' && lineage.province === id) ||
      (to === 'department' && lineage.own === id);
