import 'reflect-metadata';
import { Logger } from '@nestjs/common';
import { Runtime, DefaultLogger } from '@temporalio/worker';
import { loadTermsActivity } from '../activities/load-terms';
import { recordActivity } from '../activities/record';
import { CaseStore } from './platform/case-store/case-store';
import { loadConfig } from './platform/config/config';
import { appDataSource } from './platform/database/data-source';
import { createCaseWorker } from './platform/temporal/case-worker';

/** The worker process: lives the cases, and drains the outbox to the outside world. */
async function main(): Promise<void> {
  const log = new Logger('worker');
  const config = loadConfig();
  Runtime.install({ logger: new DefaultLogger('WARN'), shutdownSignals: [] });
  const dataSource = await appDataSource({
    url: config.databaseUrl,
    pool: config.databasePool,
    name: 'bihuan-worker',
  }).initialize();
  const activities = { ...recordActivity(new CaseStore(dataSource)), ...loadTermsActivity(dataSource) };
  const { worker, connection } = await createCaseWorker(config, activities);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => worker.shutdown());
  log.log('ready');
  await worker.run();
  await connection.close();
  await dataSource.destroy();
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
