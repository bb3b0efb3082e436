import type { Actor } from '../../../domain/shared/actor';

/**
 * The caller's Idempotency-Key as a command id. Prefixed with who sends it: one person's key never meets another's,
 * and none can take the place of a clock's own command id, which would silence that clock.
 */
export const commandId = (actor: Actor, key: string): string => `${actor.id}:${key}`;
