import { Client } from 'pg';
import { FILL } from './fill.sql';
import { makeTexts } from './knowledge-texts';
import { BULLETINS } from './bulletin-fill.sql';
import { CAMPAIGNS } from './campaign-fill.sql';
import { KNOWLEDGE } from './knowledge-fill.sql';
import { LOOPS } from './loop-fill.sql';
import { QUALITY } from './quality-fill.sql';
import { REPORTS } from './report-fill.sql';
import { SUGGESTIONS } from './suggestion-fill.sql';
import { WORK } from './work-fill.sql';

const SETS = [
  ...FILL,
  ...KNOWLEDGE,
  ...BULLETINS,
  ...WORK,
  ...SUGGESTIONS,
  ...CAMPAIGNS,
  ...REPORTS,
  ...QUALITY,
  ...LOOPS,
];
/** What the sets are made from. */
const isMould = (table: string): boolean => table.startsWith('bench_');

/** What every row would be entered into one by one: taken away first, and built in one go when all rows are there. */
const GUARDS = `
  SELECT c.relname AS name, 'DROP INDEX ' || c.oid::regclass AS drop, pg_get_indexdef(c.oid) AS make
    FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid
   WHERE i.indrelid = ANY($1::regclass[]) AND NOT EXISTS (SELECT FROM pg_constraint k WHERE k.conindid = i.indexrelid)
  UNION ALL
  SELECT k.conname, format('ALTER TABLE %s DROP CONSTRAINT %I', k.conrelid::regclass, k.conname),
         format('ALTER TABLE %s ADD CONSTRAINT %I %s', k.conrelid::regclass, k.conname, pg_get_constraintdef(k.oid))
    FROM pg_constraint k WHERE k.conrelid = ANY($1::regclass[]) AND k.contype IN ('p', 'u')
     AND NOT EXISTS (SELECT FROM pg_constraint f WHERE f.contype = 'f' AND f.conindid = k.conindid)`;

/**
 * Foreign keys hold by construction; checking them row by row is most of the time. Whole tables are joined, whatever
 * the planner makes of those just filled.
 */
const SETTINGS = `
  SET session_replication_role = replica; SET synchronous_commit = off;
  SET enable_nestloop = off; SET work_mem = '128MB'; SET maintenance_work_mem = '512MB'`;

/** Puts `cases` made-up cases into a migrated, seeded database, set by set, as its owner. */
export async function fill(databaseUrl: string, cases: number, tell: (line: string) => void): Promise<void> {
  const database = new Client({ connectionString: databaseUrl });
  await database.connect();
  const began = Date.now();
  const timed = (line: string): void => tell(`${Math.round((Date.now() - began) / 1000)} s  ${line}`);
  try {
    await database.query(SETTINGS);
    const tables = [...new Set(SETS.map(([table]) => table))].filter((table) => !isMould(table));
    const { rows: guards } = await database.query<{ name: string; drop: string; make: string }>(GUARDS, [tables]);
    for (const { drop } of guards) await database.query(drop);
    await makeTexts(database);
    for (const [table, sql] of SETS) {
      const { rowCount } = await database.query(sql, sql.includes('$1') ? [cases] : []);
      timed(`${table}: ${rowCount ?? 0} rows`);
    }
    for (const { name, make } of guards) {
      await database.query(make);
      timed(name);
    }
    await database.query('VACUUM (ANALYZE)');
    timed('vacuumed');
  } finally {
    await database.end();
  }
}
