/** Installs and builds what is missing or changed; prints nothing where nothing is. */
import './lib/require-node.mjs';
import { bootstrap } from './lib/bootstrap.mjs';
import { explained, report } from './lib/problem.mjs';

await bootstrap().catch((error) => report(explained(error)));
