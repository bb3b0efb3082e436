import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './holder';

export type Environment = Record<string, string>;

/** A process of ours, run from the build. */
export interface AppProcess {
  pid: number;
  /** What it has printed so far: for the message of a failing test. */
  output(): string;
  /** Returns when it says that it works; throws where it ends before. */
  started(): Promise<void>;
  /** kill -9. */
  kill(): Promise<void>;
  /** SIGTERM; killed after 90 s. Answers whether it ended in order: code 0, or the signal itself, as Nest re-raises it. */
  stop(): Promise<boolean>;
}

const FILES = { api: 'dist/src/main.js', worker: 'dist/src/worker.js' };
/** A part's word that it works. */
const SAYS = { api: 'listening on', worker: 'ready' };

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
  const runs = (): boolean => child.exitCode === null && child.signalCode === null;
  const end = async (signal: NodeJS.Signals): Promise<boolean> => {
    if (runs()) child.kill(signal);
    return gone;
  };
  return {
    pid: child.pid!,
    output: () => output,
    async started() {
      while (!output.includes(SAYS[kind])) {
        if (!runs()) throw new Error(`the ${kind} ended before it worked: ${output.slice(-2_000)}`);
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    },
    kill: async () => void (await end('SIGKILL')),
    async stop() {
      const timer = setTimeout(() => child.kill('SIGKILL'), 90_000);
      const orderly = await end('SIGTERM');
      clearTimeout(timer);
      return orderly;
    },
  };
}
