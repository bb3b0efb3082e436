/** `npm run check [-- name …]`: types, lint, format and the import rules; all of them, even if one fails. */
import './lib/require-node.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { CHECKS } from './lib/checks.mjs';
import { ROOT } from './lib/content.mjs';
import { explained, report } from './lib/problem.mjs';
import { runCommand } from './lib/run-command.mjs';
import { step } from './lib/steps.mjs';

/** @param {string[]} asked */
async function check(asked) {
  await ensureInstalled();
  for (const { name, args } of CHECKS.filter((one) => asked.length === 0 || asked.includes(one.name)))
    await step(name, async () => {
      const { code, output } = await runCommand(process.execPath, args, { cwd: ROOT });
      if (code !== 0) throw new Error(output);
    }).catch((error) => {
      console.log(error.message);
      process.exitCode = 1;
    });
}

await check(process.argv.slice(2)).catch((error) => report(explained(error)));
