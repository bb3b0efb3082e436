import { copyFileSync, cpSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { workflowBundle } from './bundle.mjs';
import { CACHE, ROOT, contentHash } from './content.mjs';
import { exclusive } from './exclusive.mjs';
import { Problem } from './problem.mjs';
import { runCommand } from './run-command.mjs';
import { step } from './steps.mjs';

const ROOMS = ['src', 'domain', 'workflows', 'activities', 'migrations', 'bench'];
const DIST = join(ROOT, 'dist');
const STAMP = join(DIST, '.content');

const wanted = () => contentHash([...ROOMS, '.swcrc', 'package-lock.json', 'scripts/lib/build.mjs']);
const built = () => existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted();

/** Compiles the rooms into dist/ and bundles the workflows, when anything of them changed. */
export async function ensureBuilt() {
  if (built()) return;
  await exclusive(join(CACHE, 'build.lock'), async () => {
    if (built()) return;
    const hash = wanted();
    const next = join(ROOT, 'dist.next');
    rmSync(next, { recursive: true, force: true });
    await step('Compiling', () => compile(next));
    await step('Bundling the workflows', async () =>
      copyFileSync(await workflowBundle(), join(next, 'workflow-bundle.js')),
    );
    writeFileSync(join(next, '.content'), hash);
    // Whoever runs from dist/ never sees it half built.
    rmSync(join(ROOT, 'dist.old'), { recursive: true, force: true });
    if (existsSync(DIST)) renameSync(DIST, join(ROOT, 'dist.old'));
    renameSync(next, DIST);
    rmSync(join(ROOT, 'dist.old'), { recursive: true, force: true });
  });
}

/** @param {string} target */
async function compile(target) {
  const swc = join(ROOT, 'node_modules/@swc/cli/bin/swc.js');
  const args = [swc, ...ROOMS, '-d', target, '--config-file', '.swcrc', '--ignore', '**/*.spec.ts', '--quiet'];
  const { code, output } = await runCommand(process.execPath, args, { cwd: ROOT });
  if (code !== 0) throw new Problem(`The sources do not compile:\n${output}`, 'Run "npm run check" to see all of it.');
  // Decision tables, process maps and the like stand beside the code that reads them.
  for (const room of ROOMS.filter((name) => existsSync(join(ROOT, name))))
    cpSync(join(ROOT, room), join(target, room), { recursive: true, filter: (file) => !/\.ts$/.test(file) });
}
