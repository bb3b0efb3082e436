import type { Role } from '../shared/actor';

/** Who writes knowledge, wherever they do: they decide what complaints propose, and say which ones an article is about. */
export const WRITING_ROLES: readonly Role[] = ['knowledge-author', 'knowledge-manager', 'editing-desk'];
