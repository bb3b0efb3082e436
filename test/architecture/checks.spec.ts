import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from '../support/holder';

/** `npm run check`, piece by piece: what a person sees there fails here too. */
describe('the house rules hold for', () => {
  it.each(['types', 'script-types', 'web-types', 'api-types', 'lint', 'format', 'imports'])(
    '%s',
    (name) => {
      const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'scripts/check.mjs'), name], {
        cwd: ROOT,
        encoding: 'utf8',
      });
      expect({ status, said: `${stdout}${stderr}`.trim().slice(-6_000) }).toEqual({
        status: 0,
        said: expect.stringContaining(`✓ ${name}`),
      });
    },
    900_000,
  );
});
