import { endChildren, killChildren } from './processes.mjs';

/** @type {() => Promise<void>} */
let orderly = endChildren;
let asked = 0;

/**
 * What ctrl-C and SIGTERM do from now on: this, once, then the process ends. A second one ends everything at once.
 * @param {() => Promise<void>} stop
 */
export function onSignal(stop) {
  orderly = stop;
}

/** Whether a signal is being carried out: what fails meanwhile fails because of it. */
export const stopping = () => asked > 0;

async function end() {
  asked += 1;
  if (asked > 1) {
    console.log('  Stopped at once; the next start tidies up.\n');
    // On exit the children are killed.
    process.exit(1);
  }
  console.log('\n  Stopping (ctrl-C again: at once) …');
  await orderly().catch((error) => console.error(error));
  console.log('  Stopped. "npm start" goes on from here.\n');
  process.exit(0);
}

/** From here on a signal ends what was started before it ends us. */
export function catchSignals() {
  process.on('SIGINT', () => void end()).on('SIGTERM', () => void end());
  // The terminal was closed. Under nohup there is none, and we go on.
  if (process.stdout.isTTY) process.on('SIGHUP', () => void end());
  process.on('exit', killChildren);
  // npm does not pass a SIGTERM on: when it is gone, so are we.
  const parent = process.ppid;
  if (!process.env.npm_lifecycle_event) return;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    void end();
  }, 1_000).unref();
}
