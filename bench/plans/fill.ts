import { Client } from 'pg';
import { FILL } from './fill.sql';

const INDEXES = `
  SELECT c.relname AS name, pg_get_indexdef(c.oid) AS definition
    FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid
   WHERE i.indrelid = ANY($1::regclass[]) AND NOT EXISTS (SELECT FROM pg_constraint k WHERE k.conindid = i.indexrelid)`;

/**
 * Puts `cases` made-up cases into a migrated, seeded database, set by set, as its owner. Indexes that guard nothing
 * are built afterwards: the same in the end, and much quicker.
 */
export async function fill(databaseUrl: string, cases: number, tell: (line: string) => void): Promise<void> {
  const database = new Client({ connectionString: databaseUrl });
  await database.connect();
  try {
    // Foreign keys hold by construction; checking them row by row is most of the time.
    await database.query(
      `SET session_replication_role = replica; SET maintenance_work_mem = '512MB'; SET synchronous_commit = off`,
    );
    const tables = [...new Set(FILL.map(([table]) => table))].filter((table) => table !== 'bench_case');
    const { rows: indexes } = await database.query<{ name: string; definition: string }>(INDEXES, [tables]);
    for (const { name } of indexes) await database.query(`DROP INDEX ${name}`);
    for (const [table, sql] of FILL) {
      const { rowCount } = await database.query(sql, sql.includes('$1') ? [cases] : []);
      tell(`${table}: ${rowCount ?? 0} rows`);
    }
    for (const { name, definition } of indexes) {
      tell(`index ${name}`);
      await database.query(definition);
    }
    await database.query('VACUUM (ANALYZE)');
  } finally {
    await database.end();
  }
}
