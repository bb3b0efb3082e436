import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Client, Connection } from '@temporalio/client';
import { Command, InvalidArgumentError } from 'commander';
import { CliError } from '../cli/cli-error';
import { inParallel } from '../cli/in-parallel';
import { startProgress } from '../cli/progress';
import { loadConfig } from '../platform/config/config';
import { appDataSource } from '../platform/database/data-source';
import { dataConverter } from '../platform/temporal/payload-codec';
import { disagreements } from './consistency';
import { countFigures } from './figures';
import { perform, type Script } from './performance';
import { report, type Checked } from './report';
import { underFastPolicy } from './under-fast-policy';

const SAMPLES = join(__dirname, '../../../samples');

const whole = (value: string): number => {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError('must be a whole number from 1 on.');
  return number;
};

/** Plays the demo on the running stack and prints what came of it; answers the exit code. */
async function demo(options: Omit<Script, 'url'>): Promise<number> {
  const config = loadConfig();
  if (!config.demo) throw new CliError('The demo needs demo mode: its people exist in no other.');
  const script: Script = { ...options, url: process.env.BIHUAN_URL ?? `http://${config.httpHost}:${config.httpPort}` };
  const ours = join(SAMPLES, 'complaints.zh.csv');
  if (script.file === ours && script.map === undefined) script.map = join(SAMPLES, 'maps/zh.json');
  if (!existsSync(script.file)) throw new CliError(`${script.file} does not exist: check --file.`);

  const dataSource = await appDataSource({ url: config.databaseUrl, pool: 4, name: 'bihuan-demo' }).initialize();
  const connection = await Connection.connect({ address: config.temporalAddress });
  try {
    const client = new Client({ connection, namespace: config.temporalNamespace, dataConverter });
    const played = await underFastPolicy(dataSource, script.scale, () => perform(script));
    const checked: Checked = { cases: played.caseIds.length, wrong: [] };
    const progress = startProgress('Comparing audit, rows and workflow', checked.cases);
    await inParallel(played.caseIds, 4, async (id) => {
      const wrong = await disagreements(dataSource, client, id);
      if (wrong.length > 0) checked.wrong.push([id, wrong]);
      progress.advance();
    });
    progress.stop();
    process.stdout.write(`\n${report(await countFigures(dataSource, played.caseIds), played, checked)}\n`);
    for (const trouble of played.troubles) process.stdout.write(`  trouble: ${trouble}\n`);
    return checked.wrong.length > 0 || played.troubles.length > 0 ? 1 : 0;
  } finally {
    await connection.close();
    await dataSource.destroy();
  }
}

const command = new Command('demo')
  .description('imports complaints and plays every role through the public API, with time passing faster')
  .option('--file <file>', 'complaints to start', join(SAMPLES, 'complaints.zh.csv'))
  .option('--map <file>', 'mapping file (docs/import.md)')
  .option('--limit <n>', 'how many', whole, 60)
  .option('--seed <words>', 'the same seed makes the same choices', '1')
  .option('--scale <n>', 'business time passes this many times as fast', whole, 3600)
  .option('--minutes <n>', 'stop after this time at the latest', whole, 20)
  .option('--concurrency <n>', 'requests on their way at once', whole, 8)
  .action(async (options: Omit<Script, 'url'>) => {
    process.exitCode = await demo(options);
  });

command.parseAsync().catch((error: unknown) => {
  process.stderr.write(
    `demo: ${error instanceof CliError ? error.message : String((error as Error).stack ?? error)}\n`,
  );
  process.exitCode = error instanceof CliError ? error.exitCode : 3;
});
