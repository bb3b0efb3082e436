/** Prints the path of the workflow bundle for the present sources, building it if need be. */
import './lib/require-node.mjs';
import { workflowBundle } from './lib/bundle.mjs';
import { explained, report } from './lib/problem.mjs';

await workflowBundle().then(
  (path) => console.log(path),
  (error) => report(explained(error)),
);
