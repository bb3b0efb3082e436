import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The work tree. */
export const ROOT = join(import.meta.dirname, '../..');
/** What may be deleted at any time. */
export const CACHE = join(ROOT, 'node_modules/.cache/bihuan');

/**
 * @param {string} path file or folder
 * @returns {string[]} all files below, in a stable order; test files never count as sources
 */
function files(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => files(join(path, name)))
    .filter((file) => !/\.spec\.ts$/.test(file));
}

/**
 * @param {string[]} paths relative to the work tree
 * @returns {string} a digest of names and contents, the same on every machine
 */
export function contentHash(paths) {
  const hash = createHash('sha256');
  for (const file of paths.flatMap((path) => files(join(ROOT, path))))
    hash.update(file.slice(ROOT.length)).update('\0').update(readFileSync(file)).update('\0');
  return hash.digest('hex').slice(0, 16);
}
