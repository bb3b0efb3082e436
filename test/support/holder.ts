import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import { join } from 'node:path';

export const ROOT = join(__dirname, '../..');

/** What scripts/serve.mjs prints when a server is ready. */
export interface Ready {
  pid: number;
  port: number;
  /** PostgreSQL: URL of the database "postgres". Temporal: host:port. */
  address: string;
  data: string;
  log: string;
}

export type Kind = 'postgres' | 'temporal';

export interface Holder {
  ready: Ready;
  child: ChildProcess;
}

/**
 * Starts a server in a process of its own; it ends with the process `parent` at the latest.
 * @param options.data folder to start on; absent = a new one
 */
export async function hold(kind: Kind, options: { data?: string; port?: number; parent: number }): Promise<Holder> {
  const args = [join(ROOT, 'scripts/serve.mjs'), kind, '--parent', String(options.parent)];
  if (options.data) args.push('--data', options.data);
  if (options.port) args.push('--port', String(options.port));
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  let complaint = '';
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (complaint += chunk));
  const ready = await new Promise<Ready>((resolve, reject) => {
    createInterface(child.stdout).once('line', (line) => resolve(JSON.parse(line) as Ready));
    child.once('exit', () => reject(new Error(`${kind} did not start: ${complaint}`)));
  });
  // The shared servers outlive the test file that asked first.
  child.unref();
  for (const stream of [child.stdout, child.stderr]) (stream as unknown as { unref(): void }).unref();
  return { ready, child };
}

export function alive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

export async function gone(pid: number): Promise<void> {
  while (alive(pid)) await new Promise((resolve) => setTimeout(resolve, 50));
}
