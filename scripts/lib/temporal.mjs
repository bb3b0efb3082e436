import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { onFreePorts } from './ports.mjs';
import { Problem } from './problem.mjs';
import { end, launch, sleep } from './processes.mjs';

/** @typedef {{ binary: string, file: string, port: number, uiPort?: number, log: string }} Options without uiPort there is no web page */

/**
 * Starts the Temporal development server on a durable file and waits until its namespace answers.
 * @param {Options} options
 */
export const startTemporal = (options) =>
  onFreePorts(2, ([httpPort = 0, metricsPort = 0]) => startOn(options, { httpPort, metricsPort }));

/**
 * @param {Options} options
 * @param {{ httpPort: number, metricsPort: number }} ports
 */
async function startOn({ binary, file, port, uiPort, log }, { httpPort, metricsPort }) {
  mkdirSync(dirname(file), { recursive: true });
  const page = uiPort === undefined ? ['--headless'] : ['--ui-port', String(uiPort)];
  const started = launch({
    command: binary,
    args: [
      ...['server', 'start-dev', '--ip', '127.0.0.1', '--port', String(port), '--http-port', String(httpPort)],
      ...['--metrics-port', String(metricsPort), '--db-filename', file, '--log-level', 'error', ...page],
    ],
    log,
  });
  let failed = '';
  void started.gone.then((how) => (failed = how));
  const url = `http://127.0.0.1:${httpPort}/api/v1/namespaces/default`;
  for (let waited = 0; ; waited += 250) {
    if (failed || waited > 120_000)
      throw new Problem(
        `The Temporal server did not start (${failed || 'no answer in two minutes'}): ${started.tail().slice(-400)}`,
        `Its whole log is ${log}; its data is ${file}.`,
      );
    const answer = await fetch(url, { signal: AbortSignal.timeout(2_000) }).catch(() => null);
    if (answer?.ok) break;
    await sleep(250);
  }
  return { ...started, stop: () => end(started, 'SIGTERM', 15_000) };
}
