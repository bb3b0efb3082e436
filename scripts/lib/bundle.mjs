import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CACHE, ROOT, contentHash } from './content.mjs';
import { exclusive } from './exclusive.mjs';

const KEEP = 5;

/**
 * The workflow code as one file for the worker's sandbox, built once per content (it takes half a minute here).
 * @returns {Promise<string>} path of the bundle
 */
export async function workflowBundle() {
  const name = `workflows-${contentHash(['workflows', 'domain', 'package-lock.json', 'scripts/lib/bundle.mjs'])}.js`;
  const target = join(CACHE, name);
  if (existsSync(target)) return target;
  return exclusive(join(CACHE, 'bundle.lock'), async () => {
    if (existsSync(target)) return target;
    const { DefaultLogger, bundleWorkflowCode } = await import('@temporalio/worker');
    const { code } = await bundleWorkflowCode({
      workflowsPath: join(ROOT, 'workflows/index.ts'),
      // Pure, so all cases share it: else each would load it, and learn the days of its calendars, for itself.
      preloadModules: [join(ROOT, 'domain/machines.ts')],
      logger: new DefaultLogger('WARN', ({ message }) => console.error(message)),
    });
    mkdirSync(CACHE, { recursive: true });
    writeFileSync(`${target}.new`, code);
    renameSync(`${target}.new`, target);
    forgetOld();
    return target;
  });
}

function forgetOld() {
  const age = (/** @type {string} */ file) => statSync(join(CACHE, file)).mtimeMs;
  const bundles = readdirSync(CACHE).filter((file) => /^workflows-.*\.js$/.test(file));
  for (const file of bundles.sort((a, b) => age(b) - age(a)).slice(KEEP)) rmSync(join(CACHE, file), { force: true });
}
