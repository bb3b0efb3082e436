import { sleep } from './processes.mjs';

const FIRST_PAUSE = 1_000;
const LONGEST_PAUSE = 30_000;
/** A part that ran this long was well: its next crash starts from the first pause again. */
const WELL_AFTER = 60_000;

/**
 * @typedef {{ child: import('node:child_process').ChildProcess, gone: Promise<string>, tail: () => string, stop: () => Promise<void> }} Started
 */

/**
 * Starts a part and starts it again whenever it ends by itself, waiting longer each time.
 * @param {string} name
 * @param {() => Promise<Started>} start
 * @param {{ say: (line: string) => void, started: (name: string, child: Started['child']) => void }} tell
 * @returns {Promise<{ stop: () => Promise<void>, kill: () => void, crashes: () => number, tail: () => string }>}
 */
export async function supervise(name, start, tell) {
  let stopping = false;
  let crashes = 0;
  let current = await start();
  tell.started(name, current.child);
  const watching = watch();

  async function watch() {
    let pause = FIRST_PAUSE;
    for (;;) {
      const began = Date.now();
      const how = await current.gone;
      if (stopping) return;
      crashes += 1;
      if (Date.now() - began > WELL_AFTER) pause = FIRST_PAUSE;
      tell.say(`${name} ended by itself (${how}); starting it again in ${pause / 1000} s`);
      await sleep(pause);
      pause = Math.min(2 * pause, LONGEST_PAUSE);
      if (stopping) return;
      try {
        current = await start();
        tell.started(name, current.child);
      } catch (error) {
        tell.say(/** @type {Error} */ (error).message);
      }
    }
  }

  return {
    crashes: () => crashes,
    tail: () => current.tail(),
    kill: () => void current.child.kill('SIGKILL'),
    async stop() {
      stopping = true;
      await current.stop();
      await Promise.race([watching, sleep(LONGEST_PAUSE)]);
    },
  };
}
