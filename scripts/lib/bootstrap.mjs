import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './content.mjs';
import { ensureInstalled } from './install.mjs';

/** Everything that a fresh clone lacks before our own code can run. */
export async function bootstrap() {
  await ensureInstalled();
  // Loaded only now: it needs the packages.
  const { ensureBuilt } = await import('./build.mjs');
  await ensureBuilt();
  if (!existsSync(join(ROOT, 'web/src/main.tsx'))) return;
  const { ensureWebBuilt } = await import('./web.mjs');
  await ensureWebBuilt();
}
