import type { Post, Role } from './actor';
import type { OrgRef } from './case-state';

/** Who samples and scores (质检员; at the province and at HQ the supervisor who directs them, 服务督查岗). */
export const INSPECTOR: Role = 'quality-inspector';
export const SUPERVISOR: Role = 'service-supervisor';

export const inspectors = ({ id }: OrgRef): Post[] => [INSPECTOR, SUPERVISOR].map((role) => ({ role, org: id }));

/** The supervisors of the centre and of its province: they direct its inspectors (对各地客服中心质检员的工作进行指导、监督). */
export const supervisors = ({ id, lineage: { province } }: OrgRef): Post[] =>
  [...new Set([id, province ?? id])].map((org) => ({ role: SUPERVISOR, org }));

/** An appeal is reviewed by another inspector of the centre, its supervisors or its leader. */
export const reviewers = (owner: OrgRef): Post[] => [
  ...supervisors(owner),
  { role: INSPECTOR, org: owner.id },
  { role: 'centre-leader', org: owner.id },
];
