import type { Me } from '../../../api/shapes';

const DESKS = new Set(['knowledge-author', 'knowledge-manager', 'editing-desk']);

/** Who works at a desk that decides proposals; of which, the server says. */
export const decidesProposals = (me: Me | undefined): boolean => me?.posts.some(({ role }) => DESKS.has(role)) ?? false;

/** Who archives complaints. */
export const proposes = (me: Me | undefined): boolean =>
  me?.posts.some(({ role }) => role === 'records-manager') ?? false;
