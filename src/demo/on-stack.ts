import { Client, Connection } from '@temporalio/client';
import type { DataSource } from 'typeorm';
import { CliError } from '../cli/cli-error';
import { inParallel } from '../cli/in-parallel';
import { startProgress } from '../cli/progress';
import { loadConfig } from '../platform/config/config';
import { appDataSource } from '../platform/database/data-source';
import { dataConverter } from '../platform/temporal/payload-codec';
import { disagreements } from './consistency';
import type { Checked } from './report';

/** What a demo has of the running stack. */
export interface Stack {
  url: string;
  dataSource: DataSource;
  client: Client;
}

/** Runs a demo on the running stack; answers the exit code. */
export async function onStack(play: (stack: Stack) => Promise<number>): Promise<number> {
  const config = loadConfig();
  if (!config.demo) throw new CliError('The demo needs demo mode: its people exist in no other.');
  const url = process.env.BIHUAN_URL ?? `http://${config.httpHost}:${config.httpPort}`;
  const dataSource = await appDataSource({ url: config.databaseUrl, pool: 4, name: 'bihuan-demo' }).initialize();
  const connection = await Connection.connect({ address: config.temporalAddress });
  try {
    const client = new Client({ connection, namespace: config.temporalNamespace, dataConverter });
    return await play({ url, dataSource, client });
  } finally {
    await connection.close();
    await dataSource.destroy();
  }
}

/** Holds audit, rows and workflow of these cases against each other. */
export async function compare({ dataSource, client }: Stack, caseIds: readonly string[]): Promise<Checked> {
  const checked: Checked = { cases: caseIds.length, wrong: [] };
  const progress = startProgress('Comparing audit, rows and workflow', checked.cases);
  await inParallel(caseIds, 4, async (id) => {
    const wrong = await disagreements(dataSource, client, id);
    if (wrong.length > 0) checked.wrong.push([id, wrong]);
    progress.advance();
  });
  progress.stop();
  return checked;
}

/** Prints what came of a demo; answers the exit code. */
export function conclude(table: string, { wrong }: Checked, troubles: readonly string[]): number {
  process.stdout.write(`\n${table}\n`);
  for (const trouble of troubles) process.stdout.write(`  trouble: ${trouble}\n`);
  return wrong.length > 0 || troubles.length > 0 ? 1 : 0;
}
