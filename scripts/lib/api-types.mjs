import { createRequire } from 'node:module';
import { join } from 'node:path';
import { ROOT } from './content.mjs';

/** What the page's calls are typed by. */
export const API_TYPES = join(ROOT, 'web/src/api/generated/schema.ts');

/** The API's document, from the compiled controllers; nothing is started. */
async function apiDocument() {
  const require = createRequire(import.meta.url);
  const { createApi } = require(join(ROOT, 'dist/src/create-api.js'));
  const app = await createApi({}, false, true);
  return require(join(ROOT, 'dist/src/platform/http/openapi.js')).apiDocument(app);
}

/** @returns {Promise<string>} TypeScript, generated from the API's document */
export async function apiTypes() {
  const { default: openapiTS, astToString } = await import('openapi-typescript');
  const nodes = await openapiTS(JSON.parse(JSON.stringify(await apiDocument())), {
    alphabetize: true,
    defaultNonNullable: false,
  });
  return `/** Generated from the API's document by "npm run api-types". */\n${astToString(nodes)}`;
}
