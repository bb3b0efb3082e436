import type { Pool, PoolClient, QueryConfig } from 'pg';
import type { DataSource, EntityManager } from 'typeorm';

/**
 * Runs a statement that PostgreSQL parses and plans once a connection instead of every time: for those on the way to
 * every answer. TypeORM itself has no way to name a statement. Within a transaction on its connection, else on any.
 * @param name the same text must always go under the same name
 */
export async function prepared<Row>(
  database: EntityManager | DataSource,
  name: string,
  text: string,
  values: unknown[],
): Promise<Row[]> {
  const client = await within(database);
  const { rows } = await client.query({ name, text, values });
  return rows as Row[];
}

interface Queryable {
  query(config: QueryConfig): Promise<{ rows: unknown[] }>;
}

async function within(database: EntityManager | DataSource): Promise<Queryable> {
  if ('driver' in database) return poolOf(database);
  if (!database.queryRunner) return poolOf(database.dataSource);
  return (await database.queryRunner.connect()) as PoolClient;
}

const poolOf = ({ driver }: DataSource): Pool => (driver as unknown as { master: Pool }).master;
