import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { MigrationInterface } from 'typeorm';
import { ownerDataSource } from '../../src/platform/database/data-source';
import { ROOT } from '../support/holder';
import { startPostgres, type TestDatabase } from '../support/postgres';

/** How many of the newest are taken back. */
const NEWEST = 12;

type Migration = new () => MigrationInterface;

const folder = join(ROOT, 'migrations');
const MIGRATIONS = readdirSync(folder)
  .filter((name) => /^\d+-.*\.ts$/.test(name))
  .sort()
  .map((name) => Object.values(jest.requireActual<Record<string, Migration>>(join(folder, name)))[0]!);
const first = MIGRATIONS.length - NEWEST;

/** Everything that a migration can leave behind, a line each; the order of columns is nobody's business. */
const SCHEMA = `
  SELECT 'column ' || concat_ws(' ', attrelid::regclass, attname, format_type(atttypid, atttypmod), attnotnull,
           attgenerated, pg_get_expr(adbin, adrelid)) AS line
    FROM pg_attribute LEFT JOIN pg_attrdef ON adrelid = attrelid AND adnum = attnum
    JOIN pg_class ON pg_class.oid = attrelid
   WHERE attnum > 0 AND NOT attisdropped AND relkind IN ('r', 'p', 'v', 'm') AND relnamespace = 'public'::regnamespace
  UNION ALL SELECT 'index ' || indexdef FROM pg_indexes WHERE schemaname = 'public'
  UNION ALL SELECT 'constraint ' || concat_ws(' ', conrelid::regclass, conname, pg_get_constraintdef(oid))
    FROM pg_constraint WHERE connamespace = 'public'::regnamespace
  UNION ALL SELECT 'trigger ' || pg_get_triggerdef(oid) FROM pg_trigger WHERE NOT tgisinternal
  UNION ALL SELECT 'policy ' || concat_ws(' ', tablename, policyname, cmd, qual, with_check) FROM pg_policies
  UNION ALL SELECT 'function ' || concat_ws(' ', oid::regprocedure, md5(prosrc), proacl) FROM pg_proc
    WHERE pronamespace = 'public'::regnamespace
      AND NOT EXISTS (SELECT FROM pg_depend WHERE objid = pg_proc.oid AND deptype = 'e')
  UNION ALL SELECT 'grant ' || concat_ws(' ', table_name, grantee, privilege_type)
    FROM information_schema.role_table_grants WHERE table_schema = 'public'
  ORDER BY 1`;

describe('the newest migrations', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await startPostgres({ empty: true });
  });
  afterAll(() => database?.drop());

  /** With so many of the migrations known, does something and says what the schema is then. */
  async function after(known: number, work: 'runMigrations' | 'undoLastMigration'): Promise<string[]> {
    const owner = await ownerDataSource(database.url, MIGRATIONS.slice(0, known)).initialize();
    try {
      await owner[work]();
      return (await owner.query<{ line: string }[]>(SCHEMA)).map(({ line }) => line);
    } finally {
      await owner.destroy();
    }
  }

  it('leave nothing behind when they are taken back one by one, and come again', async () => {
    const schemas = [await after(first, 'runMigrations')];
    for (let known = first + 1; known <= MIGRATIONS.length; known++) schemas.push(await after(known, 'runMigrations'));
    expect(schemas.at(-1)!.length).toBeGreaterThan(schemas[0]!.length);
    for (let known = MIGRATIONS.length; known > first; known--) {
      const name = MIGRATIONS[known - 1]!.name;
      expect([name, await after(known, 'undoLastMigration')]).toEqual([name, schemas[known - 1 - first]]);
    }
    expect(await after(MIGRATIONS.length, 'runMigrations')).toEqual(schemas.at(-1));
  });
});
