import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';

/** @param {number} pid */
export function alive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}

/** @param {number} ms */
export const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** @type {Set<import('node:child_process').ChildProcess>} */
const children = new Set();

/**
 * Ends with us at the latest, however we end.
 * @param {import('node:child_process').ChildProcess} child
 */
export function mine(child) {
  children.add(child);
  child.once('exit', () => children.delete(child));
}

/** Asks every child that is left to end, and kills what has not after a while. */
export async function endChildren() {
  children.forEach((child) => child.kill('SIGTERM'));
  for (let waited = 0; children.size > 0 && waited < 10_000; waited += 100) await sleep(100);
  killChildren();
}

export function killChildren() {
  children.forEach((child) => child.kill('SIGKILL'));
}

/**
 * @typedef {object} Launch
 * @property {string} command
 * @property {string[]} args
 * @property {string} log file that gets its output
 * @property {NodeJS.ProcessEnv} [env]
 * @property {string} [cwd]
 * @property {number} [uid]
 * @property {number} [gid]
 * @property {(line: string) => void} [onLine] sees each line of output
 */

/**
 * Starts a child in a process group of its own, so that ctrl-C reaches only us and we stop the parts in order.
 * @param {Launch} launch
 */
export function launch({ command, args, log, env = process.env, cwd, uid, gid, onLine }) {
  const file = createWriteStream(log, { flags: 'a' });
  // A full disk must not take the supervisor down with it: the log is lost, the parts go on.
  file.on('error', () => undefined);
  const child = spawn(command, args, { env, cwd, uid, gid, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  mine(child);
  let tail = '';
  for (const stream of [child.stdout, child.stderr]) {
    let rest = '';
    stream.setEncoding('utf8').on('data', (/** @type {string} */ chunk) => {
      file.write(chunk);
      tail = (tail + chunk).slice(-2000);
      const lines = (rest + chunk).split('\n');
      rest = lines.pop() ?? '';
      if (onLine) lines.forEach(onLine);
    });
  }
  /** @type {Promise<string>} resolves when the process is gone, saying how */
  const gone = new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, signal) => {
      file.end();
      resolve(signal ? `signal ${signal}` : `exit code ${code}`);
    });
  });
  return { child, gone, tail: () => tail.trim() };
}

/**
 * Asks a child to end, waits, and kills it if it does not.
 * @param {{ child: import('node:child_process').ChildProcess, gone: Promise<string> }} started
 * @param {NodeJS.Signals} signal
 * @param {number} patience ms before SIGKILL
 */
export async function end({ child, gone }, signal, patience) {
  if (child.exitCode !== null || child.signalCode !== null || !child.pid) return;
  child.kill(signal);
  const timer = setTimeout(() => child.kill('SIGKILL'), patience);
  await gone;
  clearTimeout(timer);
}
