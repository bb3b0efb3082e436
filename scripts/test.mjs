/** `npm test [-- suite …] [-- --jest-option]`: every suite, from a fresh clone on; the last line says how many passed. */
import './lib/require-node.mjs';
import { createRequire } from 'node:module';
import { bootstrap } from './lib/bootstrap.mjs';
import { explained, report } from './lib/problem.mjs';
import { endChildren } from './lib/processes.mjs';
import { catchSignals } from './lib/signals.mjs';
import { step } from './lib/steps.mjs';

/** @param {string[]} args @returns {Promise<import('./lib/suites.mjs').Outcome[]>} */
async function test(args) {
  await bootstrap();
  const { CLI, TEST_SERVER, findBinary } = await import('./lib/temporal-binaries.mjs');
  for (const binary of [CLI, TEST_SERVER]) await step(`Finding ${binary.name}`, (note) => findBinary(binary, note));
  const { runSuite } = await import('./lib/suites.mjs');
  /** @type {string[]} */
  const all = createRequire(import.meta.url)('../jest.config.js').projects.map(
    (/** @type {any} */ project) => project.displayName,
  );
  const asked = args.filter((arg) => all.includes(arg));
  const outcomes = [];
  for (const name of asked.length > 0 ? asked : all) {
    console.log(`\n── ${name}`);
    if (name === 'browser' && !(await browserReady())) {
      console.log('\n!! NO BROWSER TESTS: no Chromium here, and it cannot be installed by this user.');
      console.log('!! Install chromium, or name one in BIHUAN_CHROMIUM, and run "npm run test:browser".');
      outcomes.push({ name, passed: 0, failed: 0, seconds: 0, why: 'NOT RUN: no Chromium' });
      continue;
    }
    outcomes.push(
      await runSuite(
        name,
        args.filter((arg) => !all.includes(arg)),
      ),
    );
  }
  return outcomes;
}

/** The browser is named to the suite by BIHUAN_CHROMIUM. */
async function browserReady() {
  const { findChromium } = await import('./lib/chromium.mjs');
  const found = await findChromium();
  if (found) process.env.BIHUAN_CHROMIUM = found;
  return found !== null;
}

catchSignals();
try {
  const outcomes = await test(process.argv.slice(2));
  const sum = (/** @type {'passed' | 'failed'} */ what) =>
    outcomes.reduce((total, outcome) => total + outcome[what], 0);
  console.log('\nsuite           passed  failed      time');
  for (const { name, passed, failed, seconds, why } of outcomes) {
    const row = [
      name.padEnd(14),
      String(passed).padStart(7),
      String(failed).padStart(7),
      `${seconds.toFixed(1)} s`.padStart(9),
    ];
    console.log(row.join(' '), why);
  }
  for (const failure of outcomes.flatMap(({ failures = [] }) => failures)) console.log(`✕ ${failure}`);
  process.exitCode = sum('failed') > 0 || sum('passed') === 0 ? 1 : 0;
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
} catch (error) {
  report(explained(error));
  await endChildren();
  console.log('0 passed, 1 failed');
}
