import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from '../../support/holder';

/** `npm run check`, one piece of it: what a person sees there fails here too. */
export function expectHeld(name: string): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'scripts/check.mjs'), name], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  expect({ status, said: `${stdout}${stderr}`.trim().slice(-6_000) }).toEqual({
    status: 0,
    said: expect.stringContaining(`✓ ${name}`),
  });
}
