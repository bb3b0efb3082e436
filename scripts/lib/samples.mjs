import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './content.mjs';
import { runCommand } from './run-command.mjs';
import { step } from './steps.mjs';

const SCRIPT = join(ROOT, 'dist/src/demo/first-start.js');

/**
 * In demo mode the first start fills the empty lists with labelled sample complaints, through the public API.
 * The script itself knows whether that has been done.
 * @param {NodeJS.ProcessEnv} env
 */
export async function seedSamples(env) {
  if (env.NODE_ENV === 'production' || env.BIHUAN_DEMO === 'false' || !existsSync(SCRIPT)) return;
  await step('Sample complaints', async (note) => {
    const { code, output } = await runCommand(process.execPath, [SCRIPT], { cwd: ROOT, env });
    // Everything else works without them, and the next start goes on with them.
    note(
      code === 0 ? (output.split('\n').at(-1) ?? '') : `not complete, the next start goes on: ${output.slice(-300)}`,
    );
  });
}
