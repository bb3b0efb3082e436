import type { OrgId, Post, Role } from './actor';

/** Desk of a centre. */
export const DESK: readonly Role[] = ['junior-agent', 'senior-agent', 'integrated-desk', 'team-leader'];

/** Ways in which a customer reaches a desk. */
export const DESK_CHANNELS = ['phone', 'ivr', 'web', 'fax', 'email', 'letter', 'visit'] as const;

/**
 * Who takes in what customers say at this organisation; the permission `register-complaints` names the same roles.
 * HQ's coordinators sit at its desk too.
 */
export const intakeDesk = (org: OrgId, level: string): Post[] =>
  (level === 'hq' ? (['hq-coordinator', ...DESK] as const) : DESK).map((role) => ({ role, org }));
