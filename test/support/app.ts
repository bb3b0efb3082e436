import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './holder';

type Environment = Record<string, string>;

/** A process of ours, run from the build. */
export interface AppProcess {
  pid: number;
  /** What it has printed so far: for the message of a failing test. */
  output(): string;
  /** kill -9. */
  kill(): Promise<void>;
  /** SIGTERM; killed after 20 s. Answers whether it ended in order: code 0, or the signal itself, as Nest re-raises it. */
  stop(): Promise<boolean>;
}

export interface App {
  url: string;
  env: Environment;
  api: AppProcess;
  worker: AppProcess;
  /** A second worker, or the first again after its death. */
  startWorker(): Promise<AppProcess>;
  stop(): Promise<void>;
}

const FILES = { api: 'dist/src/main.js', worker: 'dist/src/worker.js' };

export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

/** Compiles what changed since the last build; `npm test` has done so already. */
function build(): void {
  execFileSync(process.execPath, [join(ROOT, 'scripts/build.mjs')], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

export function startProcess(kind: keyof typeof FILES, env: Environment): AppProcess {
  const child = spawn(process.execPath, [join(ROOT, FILES[kind])], {
    cwd: ROOT,
    env: { ...process.env, NODE_ENV: 'test', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += String(chunk)));
  const gone = new Promise<boolean>((resolve) =>
    child.once('exit', (code, signal) => resolve(code === 0 || signal === 'SIGTERM')),
  );
  const end = async (signal: NodeJS.Signals): Promise<boolean> => {
    if (child.exitCode === null && child.signalCode === null) child.kill(signal);
    return gone;
  };
  return {
    pid: child.pid!,
    output: () => output,
    kill: async () => void (await end('SIGKILL')),
    async stop() {
      const timer = setTimeout(() => child.kill('SIGKILL'), 20_000);
      const orderly = await end('SIGTERM');
      clearTimeout(timer);
      return orderly;
    },
  };
}

async function ready(url: string, parts: AppProcess[]): Promise<void> {
  let said = 'no answer';
  for (let left = 300; left > 0; left--) {
    const answer = await fetch(`${url}/health/ready`).catch(() => null);
    if (answer?.ok) return;
    if (answer) said = await answer.text();
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
  throw new Error(`the app is not ready: ${said}\n${parts.map((part) => part.output().slice(-2_000)).join('\n')}`);
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
 * API and worker as processes, in demo mode, on servers that the test names; ready when this returns.
 * @param more settings over the usual ones (src/platform/config/config.ts names them)
 */
export async function startApp(
  servers: { databaseUrl: string; temporalAddress: string },
  more: Environment = {},
): Promise<App> {
  const data = mkdtempSync(join(tmpdir(), 'bihuan-app-'));
  const [http, worker] = [await freePort(), await freePort()];
  const env: Environment = {
    BIHUAN_DATA_DIR: data,
    BIHUAN_DATABASE_URL: servers.databaseUrl,
    BIHUAN_TEMPORAL_ADDRESS: servers.temporalAddress,
    BIHUAN_HTTP_PORT: String(http),
    BIHUAN_WORKER_PORT: String(worker),
    BIHUAN_DEMO: 'true',
    ...more,
  };
  migrateForApp(env);
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
      return next;
    },
  };
}
