import { execFileSync } from 'node:child_process';
import {
  accessSync,
  constants,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { Problem } from './problem.mjs';
import { alive, sleep } from './processes.mjs';

/**
 * What runs on a data folder: written by the supervisor, read by whoever wants to use the same servers.
 * @typedef {object} Instance
 * @property {number} pid of the supervisor
 * @property {string} born when it started
 * @property {string} url
 * @property {Record<string, string>} env settings of its parts
 * @property {{ name: string, pid: number, born: string }[]} parts in the order they were started
 */

/**
 * When a process started, as the system tells it: a number alone may belong to a stranger by now.
 * @param {number} pid
 */
function born(pid) {
  try {
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8', env: { LC_ALL: 'C' } }).trim();
  } catch {
    return '';
  }
}

/** @param {{ pid: number, born: string }} process */
const runs = ({ pid, born: then }) => alive(pid) && born(pid) === then;

/** @param {string} data */
const file = (data) => join(data, 'running.json');

/** @param {string} data @returns {Instance | null} */
function recorded(data) {
  try {
    return JSON.parse(readFileSync(file(data), 'utf8'));
  } catch {
    return null;
  }
}

/** The instance that runs on a data folder now, or null. @param {string} data */
export function runningInstance(data) {
  const found = recorded(data);
  return found && runs(found) ? found : null;
}

/** Newest first, as their supervisor would have done. @param {Instance['parts']} parts */
async function endParts(parts) {
  for (const part of [...parts].reverse()) {
    if (!runs(part)) continue;
    const { pid } = part;
    process.kill(pid, 'SIGINT');
    for (let waited = 0; alive(pid) && waited < 15_000; waited += 100) await sleep(100);
    if (alive(pid)) process.kill(pid, 'SIGKILL');
  }
}

/**
 * Ends and deletes what commands with a throw-away folder left behind because they were killed.
 * @param {string} parent folder of those folders
 * @param {string} prefix how their names begin
 */
export async function endLeftovers(parent, prefix) {
  for (const name of readdirSync(parent).filter((one) => one.startsWith(prefix))) {
    const data = join(parent, name);
    const left = recorded(data);
    // Without a record it is just being made, or was never used.
    if (!left || runs(left)) continue;
    await endParts(left.parts);
    rmSync(data, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

/**
 * Makes the data folder ours; parts that a killed supervisor left behind are ended first.
 * @param {string} data
 * @param {Omit<Instance, 'pid' | 'born' | 'parts'>} about
 */
export async function takeInstance(data, about) {
  try {
    mkdirSync(join(data, 'logs'), { recursive: true });
    accessSync(data, constants.W_OK);
  } catch (error) {
    throw new Problem(
      `The data folder ${data} cannot be written: ${/** @type {Error} */ (error).message}`,
      'Give this user write access, free disk space, or name another folder with --data or BIHUAN_DATA_DIR.',
    );
  }
  const other = runningInstance(data);
  if (other)
    throw new Problem(
      `Bihuan already runs on ${data} (process ${other.pid}).`,
      `Open ${other.url}, stop that one first (ctrl-C there, or kill ${other.pid}), or start another with --data and other ports.`,
    );
  await endParts(recorded(data)?.parts ?? []);
  /** @type {Instance} */
  const instance = { pid: process.pid, born: born(process.pid), ...about, parts: [] };
  // Whoever reads meanwhile, or after we were killed in the midst, finds the old one whole.
  const save = () => {
    writeFileSync(`${file(data)}.new`, JSON.stringify(instance, null, 2), { mode: 0o600 });
    renameSync(`${file(data)}.new`, file(data));
  };
  save();
  return {
    /** @param {string} name @param {import('node:child_process').ChildProcess} child */
    part(name, child) {
      instance.parts = instance.parts.filter((part) => part.name !== name);
      if (child.pid) instance.parts.push({ name, pid: child.pid, born: born(child.pid) });
      save();
    },
    release: () => rmSync(file(data), { force: true }),
  };
}
