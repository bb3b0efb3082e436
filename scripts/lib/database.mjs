import { join } from 'node:path';
import { ROOT } from './content.mjs';
import { Problem } from './problem.mjs';
import { runCommand } from './run-command.mjs';

/**
 * Makes the database that a URL names, if it is missing.
 * @param {string} url
 */
export async function ensureDatabase(url) {
  const { default: pg } = await import('pg');
  const target = new URL(url);
  const name = decodeURIComponent(target.pathname.slice(1));
  const server = new URL(url);
  server.pathname = '/postgres';
  const client = new pg.Client({ connectionString: server.href, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
    if (!rowCount)
      await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)} TEMPLATE template0 ENCODING 'UTF8'`);
  } catch (error) {
    throw new Problem(
      `The database ${name} at ${target.host} cannot be used: ${/** @type {Error} */ (error).message}`,
      'Check BIHUAN_DATABASE_URL, and that this account may create the database or that it exists.',
    );
  } finally {
    await client.end().catch(() => undefined);
  }
}

/**
 * Brings the schema up to date.
 * @param {NodeJS.ProcessEnv} env
 * @param {string[]} [args]
 * @returns {Promise<string>} what was done
 */
export async function migrate(env, args = []) {
  const { code, output } = await runCommand(process.execPath, [join(ROOT, 'dist/src/migrate.js'), ...args], {
    cwd: ROOT,
    env,
  });
  if (code !== 0)
    throw new Problem(
      `The migrations failed:\n${output}`,
      'Nothing half-done is left: correct the cause and start again.',
    );
  return output;
}
