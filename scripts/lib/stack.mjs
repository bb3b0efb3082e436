import { join } from 'node:path';
import { ROOT } from './content.mjs';
import { ensureDatabase, migrate } from './database.mjs';
import { takeInstance } from './instance.mjs';
import { requirePort } from './ports.mjs';
import { postgresUrl, startPostgres } from './postgres.mjs';
import { end, endChildren, launch } from './processes.mjs';
import { waitUntilReady } from './ready.mjs';
import { portSetting, portUser } from './settings.mjs';
import { onSignal } from './signals.mjs';
import { step } from './steps.mjs';
import { supervise } from './supervise.mjs';
import { CLI, findBinary } from './temporal-binaries.mjs';
import { startTemporal } from './temporal.mjs';

/** Warnings are in the log files: the SDK has many that pass by themselves. */
const WORTH_SHOWING = /\b(ERROR|FATAL)\b/;
const COLOURS = /\x1b\[[0-9;]*m/g;

/** @typedef {{ env: NodeJS.ProcessEnv, url: string, stop: () => Promise<void> }} Stack */

/**
 * Starts what is asked for on one data folder, in order, and answers how to stop it.
 * @param {import('./settings.mjs').Settings} settings
 * @param {'database' | 'servers' | 'all'} extent PostgreSQL; and Temporal; and API and worker
 * @returns {Promise<Stack>}
 */
export async function startStack(settings, extent) {
  const { data, ports } = settings;
  const databaseUrl = settings.databaseUrl ?? postgresUrl(ports.postgres, 'bihuan');
  const temporalAddress = settings.temporalAddress ?? `127.0.0.1:${ports.temporal}`;
  const url = `http://127.0.0.1:${ports.http}`;
  const app = extent === 'all';
  const own = { postgres: !settings.databaseUrl, temporal: extent !== 'database' && !settings.temporalAddress };
  const env = {
    BIHUAN_DATA_DIR: data,
    BIHUAN_DATABASE_URL: databaseUrl,
    BIHUAN_TEMPORAL_ADDRESS: temporalAddress,
    BIHUAN_HTTP_PORT: String(ports.http),
    BIHUAN_WORKER_PORT: String(ports.worker),
    BIHUAN_URL: url,
    ...(own.temporal ? temporalPage(ports.temporalUi) : {}),
  };
  const instance = await takeInstance(data, { url, env });
  /** @type {Awaited<ReturnType<typeof supervise>>[]} */
  const running = [];
  const tell = { say: (/** @type {string} */ line) => console.log(`  ! ${line}`), started: instance.part };
  const log = (/** @type {string} */ name) => join(data, 'logs', `${name}.log`);
  const stop = async () => {
    // Newest first: nobody loses a dependency before it has ended itself.
    for (const part of [...running].reverse()) await part.stop();
    await endChildren();
    instance.release();
  };
  onSignal(stop);

  try {
    /** @type {[boolean, import('./settings.mjs').PortName[]][]} */
    const needed = [
      [own.postgres, ['postgres']],
      [own.temporal, ['temporal', 'temporalUi']],
      [app, ['http', 'worker']],
    ];
    for (const name of needed.flatMap(([wanted, names]) => (wanted ? names : [])))
      await requirePort(portUser(name), ports[name], portSetting(name));

    if (own.postgres)
      await step(`Starting PostgreSQL on port ${ports.postgres}`, async (note) => {
        const wanted = join(data, 'postgres');
        const start = async () => {
          const started = await startPostgres({ data: wanted, port: ports.postgres, log: log('postgres') });
          if (started.data !== wanted) note(`data in ${started.data}, which its user can reach`);
          return started;
        };
        running.push(await supervise('postgres', start, tell));
      });
    await step('Bringing the database up to date', async (note) => {
      await ensureDatabase(databaseUrl);
      note(
        (await migrate({ ...process.env, ...env }))
          .split('\n')
          .find((line) => line.startsWith('schema'))
          ?.replace(/\s+/, ' ') ?? '',
      );
    });
    if (own.temporal) {
      const binary = await step('Finding the Temporal server', (note) => findBinary(CLI, note));
      await step(`Starting Temporal on port ${ports.temporal}`, async () => {
        const { temporal: port, temporalUi: uiPort } = ports;
        const start = () =>
          startTemporal({ binary, file: join(data, 'temporal.db'), port, uiPort, log: log('temporal') });
        running.push(await supervise('temporal', start, tell));
      });
    }
    if (app) {
      await step('Starting API and worker', async () => {
        for (const [name, file] of [
          ['worker', 'worker.js'],
          ['api', 'main.js'],
        ]) {
          const start = async () =>
            startNode(String(name), String(file), { ...process.env, ...env }, log(String(name)));
          running.push(await supervise(String(name), start, tell));
        }
        await waitUntilReady(url, running);
      });
    }
    return { url, env: { ...process.env, ...env }, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Where administrators find the embedded Temporal's own page, unless another address for it is named. @param {number} port */
const temporalPage = (port) => ({
  BIHUAN_TEMPORAL_UI_URL: process.env.BIHUAN_TEMPORAL_UI_URL || `http://127.0.0.1:${port}`,
});

/** @param {string} name @param {string} file @param {NodeJS.ProcessEnv} env @param {string} log */
function startNode(name, file, env, log) {
  const onLine = (/** @type {string} */ line) => {
    if (WORTH_SHOWING.test(line)) console.log(`  [${name}] ${line.replace(COLOURS, '').slice(0, 200)}`);
  };
  const started = launch({
    command: process.execPath,
    args: [join(ROOT, 'dist/src', file)],
    env,
    cwd: ROOT,
    log,
    onLine,
  });
  return { ...started, stop: () => end(started, 'SIGTERM', 20_000) };
}
