import { createHash, randomBytes } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { ownerDataSource } from '../../src/platform/database/data-source';
import { ROOT } from './holder';
import { once, runFolder, shared } from './shared';

export interface TestDatabase {
  /** As the owner; the application's pool drops to its own role by itself. */
  url: string;
  name: string;
  drop(): Promise<void>;
}

const inDatabase = (address: string, name: string): string => address.replace(/\/[^/]*$/, `/${name}`);

async function administer(address: string, sql: string): Promise<void> {
  const client = new Client({ connectionString: address });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

/** Runs migrations/ on a database: as the owner, in order. */
export async function migrate(url: string): Promise<void> {
  const source = ownerDataSource(url, [join(ROOT, 'migrations/*.ts')]);
  await source.initialize();
  try {
    await source.runMigrations();
  } finally {
    await source.destroy();
  }
}

function migrationsDigest(): string {
  const hash = createHash('sha256');
  const folder = join(ROOT, 'migrations');
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.ts'))
    .sort())
    hash.update(file).update(readFileSync(join(folder, file)));
  return hash.digest('hex').slice(0, 12);
}

/** Makes the migrated template once a run; every test database is a copy of it (0.1 s instead of a migration). */
function template(address: string): Promise<{ name: string }> {
  const name = `template_${migrationsDigest()}`;
  return once(name, runFolder(), async () => {
    await administer(address, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    await administer(address, `CREATE DATABASE ${name}`);
    await migrate(inDatabase(address, name));
    return { name };
  });
}

/** What many tests have in their database from the start; `fill` puts it into an empty one, once a run. */
export interface Filled {
  name: string;
  fill(url: string): void;
}

function filledTemplate(address: string, { name, fill }: Filled): Promise<{ name: string }> {
  const database = `template_${name}`;
  return once(database, runFolder(), async () => {
    await administer(address, `DROP DATABASE IF EXISTS ${database} WITH (FORCE)`);
    await administer(address, `CREATE DATABASE ${database}`);
    fill(inDatabase(address, database));
    return { name: database };
  });
}

/**
 * A fresh, migrated database on the run's shared server (not durable: fsync is off). Call in beforeAll, drop in afterAll.
 * @param empty true: without migrations, for tests of the migrations themselves
 * @param filled a copy of what was filled so, instead
 */
export async function startPostgres({
  empty = false,
  filled,
}: { empty?: boolean; filled?: Filled } = {}): Promise<TestDatabase> {
  const { address } = await shared('postgres');
  const name = `test_${randomBytes(6).toString('hex')}`;
  const made = (): Promise<{ name: string }> => (filled ? filledTemplate(address, filled) : template(address));
  const from = empty ? 'template0' : (await made()).name;
  await administer(address, `CREATE DATABASE ${name} TEMPLATE ${from}`);
  return {
    url: inDatabase(address, name),
    name,
    drop: () => administer(address, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`),
  };
}
