import type { PoolClient } from 'pg';
import type { EntityManager } from 'typeorm';

/**
 * Runs a statement that PostgreSQL parses and plans once a connection instead of every time. For the few long ones on
 * the way to an answer; TypeORM itself has no way to name a statement.
 */
export async function prepared<Row>(tx: EntityManager, name: string, text: string, values: unknown[]): Promise<Row[]> {
  // Outside a transaction any connection may run it, once: nothing to prepare for.
  if (!tx.queryRunner) return tx.query<Row[]>(text, values);
  const client = (await tx.queryRunner.connect()) as PoolClient;
  const { rows } = await client.query({ name, text, values });
  return rows as Row[];
}
