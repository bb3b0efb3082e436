/** `npm run migrate | demo | bench`: brings up what the command needs, runs it, and stops what it started. */
import './lib/require-node.mjs';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bootstrap } from './lib/bootstrap.mjs';
import { ROOT } from './lib/content.mjs';
import { endLeftovers, runningInstance } from './lib/instance.mjs';
import { freePorts } from './lib/ports.mjs';
import { Problem, explained, report } from './lib/problem.mjs';
import { endChildren } from './lib/processes.mjs';
import { showCommand } from './lib/run-command.mjs';
import { readSettings } from './lib/settings.mjs';
import { catchSignals, stopping } from './lib/signals.mjs';

/**
 * extent: what must run for it. alone: on servers and data of its own, never on those of a running instance: the demo
 * makes time pass faster, and killed at that it must not leave anybody's instance so.
 * @type {Record<string, { script: string, extent: 'database' | 'all', alone: boolean }>}
 */
const COMMANDS = {
  migrate: { script: 'src/migrate.js', extent: 'database', alone: false },
  demo: { script: 'src/demo/main.js', extent: 'all', alone: true },
  bench: { script: 'bench/main.js', extent: 'all', alone: true },
};

const OWN = 'bihuan-run-';

/** Settings on free ports and a throw-away folder; those of commands that were killed go first. */
async function ownSettings() {
  await endLeftovers(tmpdir(), OWN);
  const [http = 0, worker = 0, postgres = 0, temporal = 0, temporalUi = 0] = await freePorts(5);
  const data = mkdtempSync(join(tmpdir(), OWN));
  return { data, ports: { http, worker, postgres, temporal, temporalUi } };
}

/** The pages are measured in a browser: the one that the browser tests use, named to the benchmark the same way. */
async function nameBrowser() {
  const { findChromium } = await import('./lib/chromium.mjs');
  const found = await findChromium();
  if (!found) throw new Problem('No Chromium here.', 'Install chromium, or name one in BIHUAN_CHROMIUM.');
  process.env.BIHUAN_CHROMIUM = found;
}

/** @param {string} name @param {string[]} args */
async function run(name, args) {
  const command = COMMANDS[name];
  if (!command) throw new Problem(`There is no command "${name}".`, `One of: ${Object.keys(COMMANDS).join(', ')}`);
  await bootstrap();
  if (name === 'bench' && args[0] === 'web') await nameBrowser();
  const script = [join(ROOT, 'dist', command.script), ...args];
  const cwd = process.env.INIT_CWD ?? ROOT;
  const settings = command.alone ? await ownSettings() : readSettings([]);
  const here = command.alone ? null : runningInstance(settings.data);
  if (here) return showCommand(process.execPath, script, { cwd, env: { ...process.env, ...here.env } });

  catchSignals();
  const { startStack } = await import('./lib/stack.mjs');
  const stack = await startStack(settings, command.extent);
  try {
    return await showCommand(process.execPath, script, { cwd, env: stack.env });
  } finally {
    await stack.stop();
    if (command.alone) rmSync(settings.data, { recursive: true, force: true });
  }
}

const [name = '', ...args] = process.argv.slice(2);
await run(name, args).then(
  (code) => process.exit(code),
  async (error) => {
    if (stopping()) return;
    report(explained(error));
    await endChildren();
    process.exit(1);
  },
);
