import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { alive, hold, type Kind, type Ready } from './holder';

/** Set by the global set-up, so that all test files of one run find the same servers. */
const RUN = 'BIHUAN_TEST_RUN';
const MAIN = 'BIHUAN_TEST_MAIN';

export function beginRun(): void {
  process.env[RUN] ??= mkdtempSync(join(tmpdir(), 'bihuan-test-'));
  process.env[MAIN] ??= String(process.pid);
}

/** Does work once for all processes of the run; the others wait for it. */
export async function once<T>(name: string, folder: string, work: () => Promise<T>): Promise<T> {
  const file = join(folder, `${name}.json`);
  const lock = join(folder, `${name}.lock`);
  for (;;) {
    if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as T;
    try {
      mkdirSync(lock);
    } catch {
      const owner = join(lock, 'owner');
      const dead = existsSync(owner) && !alive(Number(readFileSync(owner, 'utf8')));
      if (dead) rmSync(lock, { recursive: true, force: true });
      else await new Promise((resolve) => setTimeout(resolve, 200));
      continue;
    }
    try {
      writeFileSync(join(lock, 'owner'), String(process.pid));
      if (existsSync(file)) continue;
      const result = await work();
      writeFileSync(`${file}.new`, JSON.stringify(result));
      renameSync(`${file}.new`, file);
      return result;
    } finally {
      rmSync(lock, { recursive: true, force: true });
    }
  }
}

export function runFolder(): string {
  const folder = process.env[RUN];
  if (!folder) throw new Error('no test run: jest.config.js must name test/support/global-setup.ts');
  return folder;
}

/** The run's one server of a kind, started when first asked for. Never stop or kill it: take your own for that. */
export function shared(kind: Kind): Promise<Ready> {
  return once(kind, runFolder(), async () => (await hold(kind, { parent: Number(process.env[MAIN]) })).ready);
}

export async function endRun(): Promise<void> {
  const folder = runFolder();
  for (const kind of ['postgres', 'temporal'] satisfies Kind[]) {
    const file = join(folder, `${kind}.json`);
    if (!existsSync(file)) continue;
    const { pid, data } = JSON.parse(readFileSync(file, 'utf8')) as Ready;
    // Its data is thrown away: no need for an orderly end.
    if (alive(pid)) process.kill(pid, 'SIGKILL');
    while (alive(pid)) await new Promise((resolve) => setTimeout(resolve, 50));
    rmSync(data, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
  rmSync(folder, { recursive: true, force: true });
}
