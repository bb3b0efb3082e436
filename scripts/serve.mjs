/**
 * Runs one server for tests, benchmarks and hand work:
 *   node scripts/serve.mjs postgres [--data FOLDER] [--port N] [--durable]
 *   node scripts/serve.mjs temporal [--data FOLDER] [--port N] [--ui-port N]
 *   node scripts/serve.mjs test-server          (prints the path only: the SDK starts it itself)
 * Prints one line of JSON when it is ready; ends on SIGTERM, ctrl-C, or when the process --parent is gone.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { onFreePorts } from './lib/ports.mjs';
import { postgresUrl, startPostgres } from './lib/postgres.mjs';
import { explained, report } from './lib/problem.mjs';
import { alive } from './lib/processes.mjs';
import { CLI, TEST_SERVER, findBinary } from './lib/temporal-binaries.mjs';
import { startTemporal } from './lib/temporal.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    data: { type: 'string' },
    port: { type: 'string' },
    'ui-port': { type: 'string' },
    parent: { type: 'string' },
    durable: { type: 'boolean', default: false },
  },
});

/** @param {string} kind */
async function serve(kind) {
  if (kind === 'test-server') return console.log(JSON.stringify({ path: await findBinary(TEST_SERVER) }));
  const data = values.data ? resolve(values.data) : mkdtempSync(join(tmpdir(), `bihuan-${kind}-`));
  mkdirSync(data, { recursive: true });
  const log = join(data, `${kind}.log`);
  const startOn = async (/** @type {number} */ port) => ({
    port,
    ...(kind === 'postgres'
      ? await startPostgres({ data: join(data, 'cluster'), port, log, durable: values.durable })
      : await startTemporal({
          ...{ binary: await findBinary(CLI), file: join(data, 'temporal.db'), port, log },
          uiPort: values['ui-port'] ? Number(values['ui-port']) : undefined,
        })),
  });
  const { port, ...started } = values.port
    ? await startOn(Number(values.port))
    : await onFreePorts(1, ([free = 0]) => startOn(free));
  const address = kind === 'postgres' ? postgresUrl(port, 'postgres') : `127.0.0.1:${port}`;
  console.log(JSON.stringify({ pid: started.child.pid, port, address, data, log }));

  const stop = () => void started.stop();
  process.on('SIGTERM', stop).on('SIGINT', stop);
  const parent = Number(values.parent);
  const watch = setInterval(() => parent && !alive(parent) && stop(), 1_000);
  await started.gone;
  clearInterval(watch);
  if (!values.data) rmSync(data, { recursive: true, force: true });
}

const [kind = ''] = positionals;
if (!['postgres', 'temporal', 'test-server'].includes(kind)) {
  console.error('usage: node scripts/serve.mjs postgres|temporal|test-server [--data FOLDER] [--port N]');
  process.exitCode = 2;
} else {
  await serve(kind).catch((error) => report(explained(error)));
}
