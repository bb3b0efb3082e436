/** `npm start`: the whole of Bihuan on one machine, from a fresh clone on, until ctrl-C. */
import './lib/require-node.mjs';
import { createRequire } from 'node:module';
import { bootstrap } from './lib/bootstrap.mjs';
import { Problem, explained, report } from './lib/problem.mjs';
import { runningInstance } from './lib/instance.mjs';
import { endChildren } from './lib/processes.mjs';
import { USAGE, readSettings } from './lib/settings.mjs';
import { catchSignals, stopping } from './lib/signals.mjs';
import { seconds } from './lib/steps.mjs';

/** @param {string[]} args */
async function start(args) {
  if (args.includes('--help')) return console.log(USAGE);
  const began = Date.now();
  const settings = readSettings(args);
  const other = runningInstance(settings.data);
  if (other)
    throw new Problem(
      `Bihuan already runs (process ${other.pid}).`,
      `Open ${other.url}, or stop it: kill ${other.pid}`,
    );
  console.log('\nBihuan 闭环\n');
  catchSignals();
  await bootstrap();
  // Loaded only now: these need the packages.
  const { startStack } = await import('./lib/stack.mjs');
  const { seedSamples } = await import('./lib/samples.mjs');
  const { url, env } = await startStack(settings, 'all');
  await seedSamples(env);
  if (stopping()) return;
  console.log(`
  Ready after ${seconds(began)}.

  Open     ${url}
  API      ${url}/api/v1, described at ${url}/api/openapi.json
  Sign in  as gs-lz.junior (registers), gs-lz.senior (reviews), gs-lz.billing (handles), gs-lz.surveyor (calls back),
           gs-lz.manager, gs.gm, hq.leader or admin; the password of all demo people is ${demoPassword()}
  Temporal ${env.BIHUAN_TEMPORAL_UI_URL ?? settings.temporalAddress}
  Health   ${url}/health/ready
  Data     ${settings.data} (logs in logs/)

  Ctrl-C stops everything; the next start goes on from there.
`);
}

function demoPassword() {
  return createRequire(import.meta.url)('../dist/src/seed/seed-demo.js').DEMO_PASSWORD;
}

await start(process.argv.slice(2)).catch(async (error) => {
  if (stopping()) return;
  report(explained(error));
  await endChildren();
  process.exit(1);
});
