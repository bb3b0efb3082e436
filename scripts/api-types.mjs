/** `npm run api-types [-- --check]`: writes the page's types of the API, or says whether they are current. */
import './lib/require-node.mjs';
import { readFileSync, writeFileSync } from 'node:fs';
import { ensureInstalled } from './lib/install.mjs';
import { Problem, explained, report } from './lib/problem.mjs';

/** @param {boolean} checking */
async function main(checking) {
  await ensureInstalled();
  // The compiled controllers only: the pages may not build while the types they need are old.
  const { ensureBuilt } = await import('./lib/build.mjs');
  await ensureBuilt();
  const { API_TYPES, apiTypes } = await import('./lib/api-types.mjs');
  const wanted = await apiTypes();
  if (!checking) return writeFileSync(API_TYPES, wanted);
  if (readFileSync(API_TYPES, 'utf8') !== wanted)
    throw new Problem("The page's types of the API are not current.", 'Run "npm run api-types" and commit the file.');
}

await main(process.argv.includes('--check')).catch((error) => report(explained(error)));
