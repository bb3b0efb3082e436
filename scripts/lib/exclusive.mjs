import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { alive, sleep } from './processes.mjs';

/**
 * Does work while no other process does it; a lock whose holder died is taken over.
 * @template T
 * @param {string} lock file to hold the holder's process id
 * @param {() => T | Promise<T>} work
 * @returns {Promise<T>}
 */
export async function exclusive(lock, work) {
  mkdirSync(dirname(lock), { recursive: true });
  for (;;) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' });
      break;
    } catch (error) {
      if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error;
      if (!holderLives(lock)) rmSync(lock, { force: true });
      else await sleep(200);
    }
  }
  try {
    return await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

/** @param {string} lock */
function holderLives(lock) {
  try {
    const pid = Number(readFileSync(lock, 'utf8'));
    // Empty: its holder is just writing.
    return pid === 0 || alive(pid);
  } catch {
    return false;
  }
}
