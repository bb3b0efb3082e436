import { WRITING_ROLES } from '../../../../../domain/knowledge/writing-roles';
import type { Me } from '../../../api/shapes';

/** Who works at a desk that decides proposals; of which, the server says. */
export const decidesProposals = (me: Me | undefined): boolean =>
  me?.posts.some(({ role }) => WRITING_ROLES.includes(role)) ?? false;

/** Who archives complaints. */
export const proposes = (me: Me | undefined): boolean =>
  me?.posts.some(({ role }) => role === 'records-manager') ?? false;
