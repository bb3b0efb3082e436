import 'reflect-metadata';
import { join } from 'node:path';
import { Logger } from '@nestjs/common';
import { Client, Connection } from '@temporalio/client';
import { DefaultLogger, Runtime, type Worker } from '@temporalio/worker';
import type { DataSource } from 'typeorm';
import { loadTermsActivity } from '../activities/load-terms';
import { lookUpActivity } from '../activities/look-up';
import { recordActivity } from '../activities/record';
import { startDemoChannel } from './modules/callback-survey/demo-channel';
import { EventApplier } from './modules/events/apply-event';
import { EventWorker } from './modules/events/event-worker';
import { startScheduledSync } from './modules/knowledge-base/sync/scheduled-sync';
import { OrgTree } from './platform/auth/org-tree';
import { OrgTreeWatch } from './platform/auth/org-tree-watch';
import { CaseStore } from './platform/case-store/case-store';
import { ConfigError, loadConfig, type Config } from './platform/config/config';
import { sweepUnused } from './platform/content/sweep';
import { appDataSource } from './platform/database/data-source';
import { endInOrder, type Ending } from './platform/ending/ending';
import { codeOf } from './platform/http/problem-from-error';
import { explainStart } from './platform/http/start-error';
import { OutboxRelay } from './platform/outbox/outbox-relay';
import { allowLoopback } from './platform/outbox/target';
import { Queues } from './platform/queues/queues';
import { Retention } from './platform/retention/retention';
import { SecretBox } from './platform/secrets/secret-box';
import { startWorkerHttp, type WorkerHttp } from './platform/telemetry/worker-http';
import { CaseOpener } from './platform/temporal/case-opener';
import { CatchUp } from './platform/temporal/catch-up';
import { createCaseWorker } from './platform/temporal/case-worker';
import { dataConverter } from './platform/temporal/payload-codec';
import { ProcessClient } from './platform/temporal/process-client';
import { lookUps } from './look-ups';
import { projections } from './projections';
import { keepSchedules, scheduledActivities } from './scheduled';

const HOUR = 3_600_000;
const STEPS_END_MS = 8_000;

const complainTo =
  (log: Logger) =>
  (error: unknown): void =>
    log.error(error instanceof Error ? error.message : String(error));

/** Everything that reacts to what was committed: deliveries out, events in, the sweep. */
async function startReactions(
  config: Config,
  dataSource: DataSource,
  client: Client,
  { relay, retention }: { relay: OutboxRelay; retention: Retention },
  queues: Queues,
  log: Logger,
): Promise<Ending[]> {
  const complain = complainTo(log);
  const orgs = new OrgTree(dataSource);
  const orgWatch = new OrgTreeWatch(orgs, config.databaseUrl);
  void orgWatch.start();
  const processes = new ProcessClient(client, dataSource, config);
  const applier = new EventApplier(dataSource, processes, orgs);
  const events = new EventWorker(dataSource, applier, {}, complain);
  relay.start();
  events.start(queues);
  await startScheduledSync(dataSource, processes, queues, complain).catch(complain);
  await keepSchedules(client).catch(complain);
  const channel = await startDemoChannel(dataSource, config, (problem) => log.warn(String(problem))).catch(complain);
  if (channel?.url) log.log(`SMS/IVR surveys are answered by a SIMULATOR on ${channel.url}`);
  const sweep = setInterval(() => {
    void sweepUnused(dataSource).catch(complain);
    void retention.sweep().catch(complain);
  }, HOUR);
  const catchUp = new CatchUp(client, dataSource, config);
  catchUp.start(complain);
  return [
    ['sweep', async () => clearInterval(sweep)],
    ['catch-up', async () => catchUp.stop()],
    ['relay', () => relay.stop()],
    ['events', () => events.stop()],
    ['orgs', () => orgWatch.stop()],
    ['simulator', async () => channel?.stop()],
    ['queues', () => queues.close()],
  ];
}

/** Its health and metrics; going without them is better than not living the cases. */
async function startTelemetry(
  { workerHost: host, workerPort: port }: Config,
  dataSource: DataSource,
  { register }: Retention,
  alive: () => boolean,
  log: Logger,
): Promise<WorkerHttp | null> {
  if (port === 0) return null;
  return startWorkerHttp(dataSource, { host, port, alive, register }).catch((error: unknown) => {
    const why = codeOf(error) ?? String(error);
    log.warn(`no health answer and no metrics on ${host}:${port} (${why}): set BIHUAN_WORKER_PORT, 0 = none`);
    return null;
  });
}

/**
 * Lives the cases until asked to end, and then as long as steps under way need, at most `STEPS_END_MS`: a step that waits
 * for a database which is away may wait for hours. It is durable: the next worker takes it up.
 * @returns what was left in its midst
 */
async function untilAsked(worker: Worker): Promise<string[]> {
  const impatient = new Promise<string[]>((resolve) => {
    const end = (): void => {
      worker.shutdown();
      setTimeout(() => resolve(['cases']), STEPS_END_MS).unref();
    };
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, end);
  });
  return Promise.race([worker.run().then(() => []), impatient]);
}

/** The worker process: lives the cases, takes events in, and carries deliveries out. */
async function main(): Promise<void> {
  const log = new Logger('worker');
  const config = loadConfig();
  allowLoopback(config.webhookLoopback);
  Runtime.install({ logger: new DefaultLogger('WARN'), shutdownSignals: [] });
  const pool = { url: config.databaseUrl, pool: config.databasePool, name: 'bihuan-worker' };
  const dataSource = await appDataSource(pool).initialize();
  const queues = new Queues(config, complainTo(log));
  const logFile = join(config.dataDir, 'logs/deliveries.log');
  const box = new SecretBox(config.secretKeys);
  const relay = new OutboxRelay(dataSource, queues, { logFile, box }, complainTo(log));
  // What was committed goes out at once; a wake-up that gets lost costs the second until the relay looks by itself.
  const temporal = await Connection.connect({ address: config.temporalAddress });
  const client = new Client({ connection: temporal, namespace: config.temporalNamespace, dataConverter });
  const recording = recordActivity(new CaseStore(dataSource, projections), {
    opener: new CaseOpener(client, config),
    committed: () => relay.wake(),
  });
  const processes = new ProcessClient(client, dataSource, config);
  const cases = { ...recording, ...loadTermsActivity(dataSource), ...lookUpActivity(dataSource, lookUps) };
  const activities = { ...cases, ...scheduledActivities(dataSource, processes) };
  const { worker, connection } = await createCaseWorker(config, activities);
  const retention = new Retention(dataSource, config);
  const reactions = await startReactions(config, dataSource, client, { relay, retention }, queues, log);
  const telemetry = await startTelemetry(config, dataSource, retention, () => worker.getState() === 'RUNNING', log);
  log.log('ready');
  const late = await untilAsked(worker);
  const rest: Ending[] = [
    ['telemetry', async () => telemetry?.close()],
    ...reactions,
    ['client', () => temporal.close()],
    ['connection', () => connection.close()],
    ['database', () => dataSource.destroy()],
  ];
  const left = [...late, ...(await endInOrder(rest, (problem) => log.warn(`ending: ${problem}`)))];
  // What is left behind may hold the process: it holds nothing that is not durable.
  if (left.length > 0) {
    log.warn(`ended without: ${left.join(', ')}`);
    process.exit(0);
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof ConfigError ? error.message : explainStart(error));
  process.exit(1);
});
