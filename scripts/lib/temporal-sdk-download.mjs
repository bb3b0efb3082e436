import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Asked first, briefly: the SDK itself waits for minutes where the network swallows its packets. */
const HOST = 'https://temporal.download';
const REACH_TIMEOUT = 4_000;
const DOWNLOAD_TIMEOUT = 240_000;

/** The SDK downloads a server only by starting it, so it is started once and stopped. */
const START = `
  const { TestWorkflowEnvironment: Env } = require('@temporalio/testing');
  const [kind, version, downloadDir] = process.argv.slice(1);
  const server = { executable: { type: 'cached-download', version, downloadDir } };
  (kind === 'temporal' ? Env.createLocal({ server }) : Env.createTimeSkipping({ server }))
    .then((env) => env.teardown())
    .then(() => process.exit(0), (error) => { console.error(error.message); process.exit(1); });
`;

/**
 * @param {{ name: string, version: string }} binary
 * @param {string} target file to write
 * @returns {Promise<string>} why not; empty = done
 */
export async function sdkDownload({ name, version }, target) {
  const path = name === 'temporal' ? 'cli' : name;
  const probe = `${HOST}/${path}/v${version}?platform=${process.platform}&arch=${process.arch === 'x64' ? 'amd64' : process.arch}`;
  try {
    await fetch(probe, { signal: AbortSignal.timeout(REACH_TIMEOUT) });
  } catch {
    return 'temporal.download is not reached from here';
  }
  const folder = mkdtempSync(join(tmpdir(), 'bihuan-sdk-'));
  try {
    execFileSync(process.execPath, ['-e', START, name, `v${version}`, folder], {
      cwd: join(import.meta.dirname, '../..'),
      timeout: DOWNLOAD_TIMEOUT,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const [file] = readdirSync(folder);
    if (!file) return 'the SDK left no file';
    copyFileSync(join(folder, file), `${target}.${process.pid}`);
    renameSync(`${target}.${process.pid}`, target);
    return '';
  } catch (error) {
    const { stderr, message } = /** @type {{ stderr?: Buffer, message: string }} */ (error);
    return stderr?.toString().trim().split('\n').at(-1) || message;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
