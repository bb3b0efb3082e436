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

/**
 * A fresh, migrated database on the run's shared server (not durable: fsync is off). Call in beforeAll, drop in afterAll.
 * @param empty true: without migrations, for tests of the migrations themselves
 */
export async function startPostgres({ empty = false } = {}): Promise<TestDatabase> {
  const { address } = await shared('postgres');
  const name = `test_${randomBytes(6).toString('hex')}`;
  const from = empty ? 'template0' : (await template(address)).name;
  await administer(address, `CREATE DATABASE ${name} TEMPLATE ${from}`);
  return {
    url: inDatabase(address, name),
    name,
    drop: () => administer(address, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`),
  };
}
