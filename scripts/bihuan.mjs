#!/usr/bin/env node
/** The `bihuan` command: talks to a server through its public API; builds itself first where it must. */
import './lib/require-node.mjs';
import { join, resolve } from 'node:path';
import { bootstrap } from './lib/bootstrap.mjs';
import { ROOT } from './lib/content.mjs';
import { runningInstance } from './lib/instance.mjs';
import { explained, report } from './lib/problem.mjs';
import { showCommand } from './lib/run-command.mjs';

async function bihuan() {
  await bootstrap();
  // The instance that runs on the data folder, unless another server is named.
  const here = runningInstance(resolve(process.env.BIHUAN_DATA_DIR ?? join(ROOT, '.bihuan')));
  const env = { ...(here && here.env), ...process.env };
  const args = [join(ROOT, 'dist/src/cli/main.js'), ...process.argv.slice(2)];
  process.exitCode = await showCommand(process.execPath, args, { cwd: process.env.INIT_CWD ?? process.cwd(), env });
}

await bihuan().catch((error) => report(explained(error)));
