import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './content.mjs';
import { Problem } from './problem.mjs';
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
    if (code !== 0)
      throw new Problem(`The samples could not be made:\n${output}`, 'Start with BIHUAN_DEMO=false to go without.');
    note(output.split('\n').at(-1) ?? '');
  });
}
