import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { postgresHome } from './postgres-home.mjs';
import { Problem } from './problem.mjs';
import { alive, end, launch, sleep } from './processes.mjs';

const READY = 'database system is ready to accept connections';
/** pg_trgm finds nothing in Chinese text under the plain C locale. */
const LOCALE = process.platform === 'darwin' ? 'en_US.UTF-8' : 'C.UTF-8';

/** The embedded server listens on the loopback address only; a shared server is named by BIHUAN_DATABASE_URL. */
export const SUPERUSER = { user: 'postgres', password: 'postgres' };

/** @param {number} port @param {string} database */
export const postgresUrl = (port, database) =>
  `postgres://${SUPERUSER.user}:${SUPERUSER.password}@127.0.0.1:${port}/${database}`;

/** @param {ReturnType<typeof postgresHome>} home */
function initialise({ native, data, as }) {
  const passwordFile = join(tmpdir(), `bihuan-${randomBytes(8).toString('hex')}`);
  writeFileSync(passwordFile, SUPERUSER.password, { mode: 0o600 });
  if (as.uid !== undefined) chownSync(passwordFile, as.uid, /** @type {number} */ (as.gid));
  const args = ['--encoding=UTF8', `--locale=${LOCALE}`, '--auth=scram-sha-256', '--username', SUPERUSER.user];
  try {
    execFileSync(join(native, 'bin/initdb'), ['--pgdata', data, '--pwfile', passwordFile, ...args], {
      ...as,
      cwd: '/',
      stdio: ['ignore', 'ignore', 'pipe'],
    });
  } catch (error) {
    const { stderr, message } = /** @type {{ stderr?: Buffer, message: string }} */ (error);
    throw new Problem(
      `PostgreSQL could not make its data folder ${data}: ${stderr?.toString().trim() || message}`,
      'Free some disk space or name another folder with BIHUAN_DATA_DIR; an unfinished folder can be deleted.',
    );
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

/**
 * A server that outlived its supervisor still holds the data: end it before starting another.
 * @param {string} data
 */
async function endLeftover(data) {
  const file = join(data, 'postmaster.pid');
  if (!existsSync(file)) return;
  const pid = Number(readFileSync(file, 'utf8').split('\n')[0]);
  if (!pid || !alive(pid)) return;
  let command = '';
  try {
    command = execFileSync('ps', ['-o', 'args=', '-p', String(pid)], { encoding: 'utf8' });
  } catch {
    // Gone meanwhile, or no ps here: then the number may belong to anybody, and PostgreSQL itself will tell.
  }
  if (!command.includes(data)) return;
  process.kill(pid, 'SIGINT');
  for (let waited = 0; alive(pid) && waited < 30_000; waited += 200) await sleep(200);
}

/**
 * Starts the embedded PostgreSQL, making its data folder the first time.
 * @param {{ data: string, port: number, log: string, durable?: boolean }} options durable false: for throw-away test data
 */
export async function startPostgres({ data: wanted, port, log, durable = true }) {
  const home = postgresHome(wanted);
  if (!existsSync(join(home.data, 'PG_VERSION'))) initialise(home);
  await endLeftover(home.data);
  const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'max_connections=200', 'timezone=UTC'];
  // Still survives kill -9 of its processes (a test relies on it), only not a power cut.
  if (!durable) settings.push('fsync=off', 'full_page_writes=off');
  /** @type {(value?: unknown) => void} */
  let ready = () => undefined;
  const isReady = new Promise((resolve) => (ready = resolve));
  const started = launch({
    command: join(home.native, 'bin/postgres'),
    args: ['-D', home.data, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])],
    env: { ...process.env, LC_MESSAGES: 'C' },
    cwd: '/',
    log,
    ...home.as,
    onLine: (line) => line.includes(READY) && ready(),
  });
  const failed = await Promise.race([isReady, started.gone]);
  if (typeof failed === 'string')
    throw new Problem(
      `PostgreSQL did not start (${failed}): ${started.tail().split('\n').slice(-3).join(' ')}`,
      `Its whole log is ${log}. If the data folder ${home.data} is broken, move it away and start again.`,
    );
  return { ...started, data: home.data, stop: () => end(started, 'SIGINT', 20_000) };
}
