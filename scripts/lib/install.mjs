import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './content.mjs';
import { Problem } from './problem.mjs';
import { runCommand } from './run-command.mjs';
import { step } from './steps.mjs';

/** @typedef {{ version?: string, optional?: boolean, link?: boolean }} Locked */

/** @param {string} file @returns {Record<string, Locked>} */
const packages = (file) => JSON.parse(readFileSync(join(ROOT, file), 'utf8')).packages;

/** Whether node_modules holds what the lock file asks for; packages for other platforms may be missing. */
function installed() {
  const hidden = 'node_modules/.package-lock.json';
  if (!existsSync(join(ROOT, hidden))) return false;
  const here = packages(hidden);
  return Object.entries(packages('package-lock.json')).every(([path, { version, optional, link }]) => {
    const found = here[path];
    return path === '' || link || (found ? found.version === version : optional);
  });
}

/** @param {string} output of npm */
function remedyFor(output) {
  if (/ENOSPC|no space left/i.test(output)) return 'The disk is full: free about 1 GB, then start again.';
  if (/EACCES|EPERM|EROFS/.test(output))
    return `Give this user write access to ${ROOT} and to npm's cache (npm config get cache), then start again.`;
  if (/ENOTFOUND|ETIMEDOUT|ECONNREFUSED|ECONNRESET|EAI_AGAIN|network/i.test(output))
    return 'npm does not reach its registry: check the network, or proxy and registry in "npm config list", then start again.';
  if (/EUSAGE|in sync/.test(output)) return 'package.json and package-lock.json differ: run "npm install" once.';
  return 'Run "npm ci" to see it whole; its log tells more.';
}

/** Installs the locked packages where they are missing or differ. Offline when nothing does. */
export async function ensureInstalled() {
  if (installed()) return;
  await step('Installing packages (one to three minutes the first time)', async () => {
    // Development packages too, also under NODE_ENV=production: the build and the SDK's download are among them.
    const args = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'];
    const { code, output } = await runCommand('npm', args, { cwd: ROOT });
    if (code === null)
      throw new Problem('npm was not found.', 'Install Node with its npm, so that "npm --version" works here.');
    const reason = output
      .split('\n')
      .filter((line) => /^npm error(?! A complete log)/.test(line))
      .slice(0, 4)
      .join('\n');
    if (code !== 0) throw new Problem(`npm ci failed:\n${reason || output.slice(-800)}`, remedyFor(output));
  });
}
