import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from './content.mjs';
import { Problem } from './problem.mjs';

/** Every port and folder of the embedded parts: flag, environment variable, default. */
const PORTS = /** @type {const} */ ({
  http: { flag: 'port', env: 'BIHUAN_HTTP_PORT', standard: 3000, what: 'the API' },
  worker: { flag: 'worker-port', env: 'BIHUAN_WORKER_PORT', standard: 3001, what: 'the worker’s health answer' },
  postgres: { flag: 'pg-port', env: 'BIHUAN_PG_PORT', standard: 54329, what: 'PostgreSQL' },
  temporal: { flag: 'temporal-port', env: 'BIHUAN_TEMPORAL_PORT', standard: 7239, what: 'the Temporal server' },
  temporalUi: { flag: 'ui-port', env: 'BIHUAN_TEMPORAL_UI_PORT', standard: 8239, what: 'the Temporal web page' },
});

/** @typedef {keyof typeof PORTS} PortName */
/** @typedef {{ data: string, ports: Record<PortName, number>, databaseUrl?: string, temporalAddress?: string }} Settings */

/** @param {PortName} name */
export const portSetting = (name) => `--${PORTS[name].flag} or ${PORTS[name].env}`;

/** @param {PortName} name */
export const portUser = (name) => PORTS[name].what;

const PORT_NAMES = /** @type {PortName[]} */ (Object.keys(PORTS));

export const USAGE = `npm start -- [options]
  --data FOLDER  (BIHUAN_DATA_DIR)  all data, default .bihuan
${PORT_NAMES.map((name) => `  --${PORTS[name].flag} N  (${PORTS[name].env})  of ${PORTS[name].what}, default ${PORTS[name].standard}`).join('\n')}
  BIHUAN_DATABASE_URL and BIHUAN_TEMPORAL_ADDRESS name your own servers instead of the embedded ones.`;

/**
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @returns {Settings}
 */
export function readSettings(args, env = process.env) {
  const options = Object.fromEntries(
    ['data', ...PORT_NAMES.map((name) => PORTS[name].flag)].map((name) => [
      name,
      { type: /** @type {const} */ ('string') },
    ]),
  );
  /** @type {Record<string, string | undefined>} */
  let flags;
  try {
    ({ values: flags } = /** @type {{ values: Record<string, string | undefined> }} */ (parseArgs({ args, options })));
  } catch (error) {
    throw new Problem(/** @type {Error} */ (error).message, USAGE);
  }
  const port = (/** @type {PortName} */ name) => {
    const { flag, env: variable, standard } = PORTS[name];
    const given = flags[flag] ?? env[variable] ?? standard;
    const number = Number(given);
    if (!Number.isInteger(number) || number < 1 || number > 65535)
      throw new Problem(`${given} is no port number.`, `Give ${portSetting(name)} a number from 1 to 65535.`);
    return number;
  };
  return {
    data: resolve(flags.data ?? env.BIHUAN_DATA_DIR ?? join(ROOT, '.bihuan')),
    ports: /** @type {Record<PortName, number>} */ (Object.fromEntries(PORT_NAMES.map((name) => [name, port(name)]))),
    databaseUrl: env.BIHUAN_DATABASE_URL || undefined,
    temporalAddress: env.BIHUAN_TEMPORAL_ADDRESS || undefined,
  };
}
