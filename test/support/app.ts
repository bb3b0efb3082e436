import { execFileSync, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startProcess, type AppProcess, type Environment } from './app-process';
import { eventually } from './eventually';
import { ROOT } from './holder';
import { ownNamespace } from './temporal';

/**
 * How long a test's API waits for a decision, ms: a busy machine's is no 503. Shorter than the lease of an event, which
 * another worker would take up otherwise.
 */
export const PATIENT_MS = 30_000;

export interface App {
  url: string;
  env: Environment;
  api: AppProcess;
  worker: AppProcess;
  /** A second worker, or the first again after its death; it works when this returns. */
  startWorker(): Promise<AppProcess>;
  stop(): Promise<void>;
}

/** That many different ones: held all at once, then let go. */
export async function freePorts(count: number): Promise<number[]> {
  const servers = Array.from({ length: count }, () => createServer().listen(0, '127.0.0.1'));
  await Promise.all(servers.map((server) => once(server, 'listening')));
  const ports = servers.map((server) => (server.address() as AddressInfo).port);
  await Promise.all(servers.map((server) => once(server.close(), 'close')));
  return ports;
}

/** Compiles what changed since the last build; `npm test` has done so already. */
function build(): void {
  execFileSync(process.execPath, [join(ROOT, 'scripts/build.mjs')], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

async function ready(url: string, parts: AppProcess[]): Promise<void> {
  await Promise.all(parts.map((part) => part.started()));
  try {
    await eventually(async () => {
      const answer = await fetch(`${url}/health/ready`);
      if (!answer.ok) throw new Error(await answer.text());
    });
  } catch (error) {
    const said = parts.map((part) => part.output().slice(-2_000)).join('\n');
    throw new Error(`the app is not ready: ${String(error)}\n${said}`);
  }
}

/** Prepares a database for the app: migrations, organisations, demo people. It may be one of startPostgres(). */
export function migrateForApp(env: Environment): void {
  build();
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'dist/src/migrate.js')], {
    cwd: ROOT,
    env: { ...process.env, NODE_ENV: 'test', ...env },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`migrate failed: ${stdout}${stderr}`);
}

/**
 * API and worker as processes, in demo mode, on servers that the test names, in a namespace of its own; ready when this
 * returns.
 * @param servers.prepared the database has been through migrateForApp() already
 * @param more settings over the usual ones (src/platform/config/config.ts names them)
 */
export async function startApp(
  servers: { databaseUrl: string; temporalAddress: string; prepared?: boolean },
  more: Environment = {},
): Promise<App> {
  const data = mkdtempSync(join(tmpdir(), 'bihuan-app-'));
  const env: Environment = {
    BIHUAN_DATA_DIR: data,
    BIHUAN_DATABASE_URL: servers.databaseUrl,
    BIHUAN_TEMPORAL_ADDRESS: servers.temporalAddress,
    BIHUAN_TEMPORAL_NAMESPACE: await ownNamespace(servers.temporalAddress),
    BIHUAN_DECISION_DEADLINE_MS: String(PATIENT_MS),
    BIHUAN_DEMO: 'true',
    ...more,
  };
  if (!servers.prepared) migrateForApp(env);
  // Chosen at the last moment: nobody holds them until their processes do.
  const [http, workerHttp] = await freePorts(2);
  env.BIHUAN_HTTP_PORT = String(http);
  env.BIHUAN_WORKER_PORT = String(workerHttp);
  const url = `http://127.0.0.1:${http}`;
  const workers = [startProcess('worker', env)];
  const api = startProcess('api', env);
  const stop = async (): Promise<void> => {
    await Promise.all([api, ...workers].map((part) => part.stop()));
    rmSync(data, { recursive: true, force: true });
  };
  try {
    await ready(url, [api, ...workers]);
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    url,
    env,
    api,
    worker: workers[0]!,
    stop,
    async startWorker() {
      const next = startProcess('worker', env);
      workers.push(next);
      await next.started();
      return next;
    },
  };
}
