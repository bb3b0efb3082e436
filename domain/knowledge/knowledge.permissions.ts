import type { OrgId, Post } from '../shared/actor';

/** Who reviews, submits and publishes at an organisation. */
export const managers = (org: OrgId): Post[] => [{ role: 'knowledge-manager', org }];

/** Who writes there. The manager can too: an author who has left must not hold an article for ever. */
export const writers = (org: OrgId): Post[] => [{ role: 'knowledge-author', org }, ...managers(org)];
