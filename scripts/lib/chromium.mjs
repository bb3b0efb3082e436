import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { runCommand } from './run-command.mjs';
import { step } from './steps.mjs';

/** The shell without windows first: the same engine at three quarters of the work. */
const NAMES = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const MAC = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

/** @returns {string | null} a browser that is there already */
function present() {
  const given = process.env.BIHUAN_CHROMIUM;
  if (given) return existsSync(given) ? given : null;
  const folders = (process.env.PATH ?? '').split(delimiter);
  return [...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))), MAC].find(existsSync) ?? null;
}

/**
 * The browser that the browser tests drive: on PATH, else Debian's package where this user may install it.
 * @returns {Promise<string | null>} null: there is none, and it cannot be had here
 */
export async function findChromium() {
  const found = present();
  if (found) return found;
  const apt = process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0;
  if (!apt) return null;
  await step('Installing Chromium for the browser tests', async () => {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const get = (/** @type {string[]} */ ...args) => runCommand('apt-get', ['-q', ...args], { cwd: '/', env });
    const install = (/** @type {string} */ name) =>
      get('install', '-y', '--no-install-recommends', name, 'fonts-noto-cjk');
    await get('update');
    // Older systems have no such package.
    if ((await install('chromium-headless-shell')).code !== 0) await install('chromium');
  });
  return present();
}
