import { escapeLiteral, type PoolClient } from 'pg';
import type { DataSource, EntityManager } from 'typeorm';
import type { Actor } from '../../../domain/shared/actor';

/**
 * All database work on behalf of somebody goes through here: one transaction that knows its actor, so that
 * row-level policies and the server's own log can name who asked. Opened and named in one message, because each
 * is a wait on the way to somebody's answer; hence past the mapper, whose own transactions must not be used within.
 * @param settings of the server, for this transaction only, e.g. `enable_seqscan = off`
 */
export async function withScope<T>(
  dataSource: DataSource,
  actor: Actor,
  work: (tx: EntityManager) => Promise<T>,
  settings: readonly string[] = [],
): Promise<T> {
  const local = [`bihuan.actor = ${escapeLiteral(`${actor.kind}:${actor.id}`)}`, ...settings];
  const runner = dataSource.createQueryRunner();
  try {
    const client = (await runner.connect()) as PoolClient;
    await client.query(`BEGIN; ${local.map((setting) => `SET LOCAL ${setting}`).join('; ')}`);
    try {
      const result = await work(runner.manager);
      await client.query('COMMIT');
      return result;
    } catch (error) {
      // Where the connection is gone, so is the transaction: what matters is the first error.
      await client.query('ROLLBACK').catch(() => undefined);
      throw error;
    }
  } finally {
    await runner.release();
  }
}
