import { execFileSync } from 'node:child_process';
import { createServer } from 'node:net';
import { Problem } from './problem.mjs';

/**
 * @param {number} port 0 = any free one
 * @returns {Promise<number | null>} the port, or null where it is taken
 */
function tryPort(port) {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) =>
      error.code === 'EADDRINUSE' || error.code === 'EACCES' ? resolve(null) : reject(error),
    );
    server.listen(port, '127.0.0.1', () => {
      const { port: bound } = /** @type {import('node:net').AddressInfo} */ (server.address());
      server.close(() => resolve(bound));
    });
  });
}

/**
 * @param {number} count
 * @returns {Promise<number[]>} that many different free ports of the loopback address
 */
export async function freePorts(count) {
  /** @type {Set<number>} */
  const ports = new Set();
  while (ports.size < count) ports.add(/** @type {number} */ (await tryPort(0)));
  return [...ports];
}

/** Somebody else may take a port between its being found free and its being bound; so often it is tried with others. */
const TRIES = 5;

/**
 * @template T
 * @param {number} count
 * @param {(ports: number[]) => Promise<T>} start fails with what the program said
 * @returns {Promise<T>}
 */
export async function onFreePorts(count, start) {
  for (let attempt = 1; ; attempt++) {
    const ports = await freePorts(count);
    try {
      return await start(ports);
    } catch (error) {
      const said = String(/** @type {Error} */ (error).message);
      const isTaken = /address already in use/i.test(said) && ports.some((port) => said.includes(String(port)));
      if (!isTaken || attempt >= TRIES) throw error;
    }
  }
}

/**
 * Names the process that listens on a port, as far as the system tells.
 * @param {number} port
 */
function holder(port) {
  /** @type {[string, string[], RegExp][]} */
  const ways = [
    ['ss', ['-ltnpH', `sport = :${port}`], /users:\(\("([^"]+)",pid=(\d+)/],
    ['lsof', ['-nP', `-iTCP:${port}`, '-sTCP:LISTEN', '-Fcp'], /p(?<pid>\d+)\nc(?<name>\S+)/],
  ];
  for (const [command, args, pattern] of ways) {
    try {
      const found = pattern.exec(
        execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
      );
      if (found) return ` by ${found.groups?.name ?? found[1]} (process ${found.groups?.pid ?? found[2]})`;
    } catch {
      // This tool is not installed or found nothing: the next one may know.
    }
  }
  return '';
}

/**
 * @param {string} what who needs the port, e.g. 'PostgreSQL'
 * @param {number} port
 * @param {string} setting how to choose another one, e.g. '--pg-port or BIHUAN_PG_PORT'
 */
export async function requirePort(what, port, setting) {
  if ((await tryPort(port)) !== null) return;
  throw new Problem(
    `Port ${port}, which ${what} needs, is already used${holder(port)}.`,
    `Stop that process, or choose another port with ${setting}.`,
  );
}
