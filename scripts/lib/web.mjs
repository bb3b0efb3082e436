import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CACHE, ROOT, contentHash } from './content.mjs';
import { exclusive } from './exclusive.mjs';
import { Problem } from './problem.mjs';
import { runCommand } from './run-command.mjs';
import { step } from './steps.mjs';

const WEB = join(ROOT, 'web');
const DIST = join(WEB, 'dist');
const STAMP = join(DIST, '.content');
const SOURCES = ['web/src', 'web/public', 'web/build', 'web/index.html', 'web/vite.config.mts', 'web/tsconfig.json'];

const wanted = () => contentHash([...SOURCES, 'domain', 'workflows', 'package-lock.json', 'scripts/lib/web.mjs']);
const built = () => existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted();

/** Builds the pages into web/dist, when anything of them changed. */
export async function ensureWebBuilt() {
  if (built()) return;
  await exclusive(join(CACHE, 'web.lock'), async () => {
    if (built()) return;
    const hash = wanted();
    const next = join(WEB, 'dist.next');
    await step('Building the pages', async (note) => note(await build(next)));
    writeFileSync(join(next, '.content'), hash);
    rmSync(DIST, { recursive: true, force: true });
    renameSync(next, DIST);
  });
}

/** @param {string} target @returns {Promise<string>} what the build says about the size of the first page */
async function build(target) {
  const vite = join(ROOT, 'node_modules/vite/bin/vite.js');
  const args = [vite, 'build', WEB, '--outDir', target, '--logLevel', 'warn'];
  // Whatever the caller runs for: the pages are always built as they are served.
  const env = { ...process.env, NODE_ENV: 'production' };
  const { code, output } = await runCommand(process.execPath, args, { cwd: ROOT, env });
  if (code !== 0) throw new Problem(`The pages do not build:\n${output}`, 'Run "npm run check" to see all of it.');
  return /JavaScript before the inbox shows: (.*)/.exec(output)?.[1] ?? '';
}
