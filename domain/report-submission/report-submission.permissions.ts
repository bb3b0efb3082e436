import type { Actor, OrgId, Post } from '../shared/actor';
import type { OrgRef } from '../shared/case-state';
import { holdsAny } from '../shared/loop/loop.permissions';
import type { Receiver } from './report-state';

/** 统计员, 统计管理岗. */
export const statisticians = (org: OrgId): Post[] => [{ role: 'statistician', org }];

export const isStatistician = ({ owner }: { owner: OrgRef }, actor: Actor): boolean =>
  holdsAny(actor, statisticians(owner.id));

/** 由当地客服中心领导审核. */
export const approvers = (org: OrgId): Post[] => [{ role: 'centre-leader', org }];

/** Who says for an organisation that a report has come: those who do its work, and those who lead it. */
export const receiversOf = ({ org }: Receiver): Post[] =>
  (org.level === 'department'
    ? (['handler', 'service-supervisor'] as const)
    : (['statistician', 'centre-leader'] as const)
  ).map((role) => ({ role, org: org.id }));

/** Somebody with a post at the department or centre that asks. */
export const isOf = ({ id }: OrgRef, actor: Actor): boolean =>
  actor.kind === 'person' && actor.posts.some(({ org }) => org === id);
