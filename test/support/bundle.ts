import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './holder';

/** The workflow bundle of the present sources, built once per content: pass it as a worker's `workflowBundle`. */
export function workflowBundle(): { codePath: string } {
  const codePath = execFileSync(process.execPath, [join(ROOT, 'scripts/bundle.mjs')], { encoding: 'utf8' }).trim();
  return { codePath };
}
