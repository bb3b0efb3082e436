import type { DataSource, EntityManager } from 'typeorm';
import type { Actor } from '../../../domain/shared/actor';

/**
 * All database work on behalf of somebody goes through here: one transaction that knows its actor, so that
 * row-level policies and the server's own log can name who asked.
 */
export function withScope<T>(
  dataSource: DataSource,
  actor: Actor,
  work: (tx: EntityManager) => Promise<T>,
): Promise<T> {
  return dataSource.transaction(async (tx) => {
    await tx.query(`SELECT set_config('bihuan.actor', $1, true)`, [`${actor.kind}:${actor.id}`]);
    return work(tx);
  });
}
