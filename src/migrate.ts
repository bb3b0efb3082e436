import 'reflect-metadata';
import { extname, join } from 'node:path';
import { ConfigError, loadConfig, type Config } from './platform/config/config';
import { ownerDataSource } from './platform/database/data-source';
import { explainStart } from './platform/http/start-error';
import { migrateQueues } from './platform/queues/migrate-queues';
import { seedPolicies } from './platform/policy/seed-policies';
import { seedDemo } from './seed/seed-demo';
import { seedOrgs } from './seed/seed-orgs';

type Print = (line: string) => void;

/** Works from the sources under Jest and from dist/ alike. */
const MIGRATIONS = join(__dirname, '../migrations', `[0-9]*${extname(__filename)}`);

/** Brings the schema up to date, then adds what is missing of the data that every installation needs. */
export async function migrate(
  config: Pick<Config, 'databaseUrl' | 'demo' | 'production'>,
  print: Print,
): Promise<void> {
  const owner = await ownerDataSource(config.databaseUrl, [MIGRATIONS]).initialize();
  try {
    const done = await owner.runMigrations();
    for (const { name } of done) print(`migrated   ${name}`);
    print(done.length === 0 ? 'schema     up to date' : `schema     ${done.length} migrations applied`);
    await migrateQueues(config.databaseUrl);
    print('queues     up to date');
    await owner.transaction((tx) => seedOrgs(tx));
    print('orgs       complete');
    await seedPolicies(owner);
    print('policies   complete');
    if (!config.demo) return;
    await seedDemo(owner, config);
    print('demo       people, customers and systems complete');
  } finally {
    await owner.destroy();
  }
}

/** Reverts the newest migration. */
export async function revert(config: Pick<Config, 'databaseUrl'>, print: Print): Promise<void> {
  const owner = await ownerDataSource(config.databaseUrl, [MIGRATIONS]).initialize();
  try {
    const [newest] = await owner.query<{ name: string }[]>(`SELECT name FROM migrations ORDER BY id DESC LIMIT 1`);
    await owner.undoLastMigration();
    print(newest ? `reverted   ${newest.name}` : 'nothing to revert');
  } finally {
    await owner.destroy();
  }
}

async function main(): Promise<void> {
  const config = loadConfig();
  await (process.argv.includes('--down') ? revert(config, console.log) : migrate(config, console.log));
}

if (require.main === module)
  main().catch((error: unknown) => {
    console.error(error instanceof ConfigError ? error.message : explainStart(error));
    process.exitCode = 1;
  });
