import { Problem } from './problem.mjs';
import { sleep } from './processes.mjs';

const PATIENCE = 180_000;
/** So many crashes before the first readiness mean that waiting longer helps nobody. */
const HOPELESS = 3;

/**
 * Waits until the API says that it and all it needs are ready.
 * @param {string} url
 * @param {{ crashes: () => number, tail: () => string }[]} parts
 */
export async function waitUntilReady(url, parts) {
  let last = 'no answer yet';
  for (const began = Date.now(); Date.now() - began < PATIENCE; await sleep(300)) {
    const crashed = parts.find((part) => part.crashes() >= HOPELESS);
    if (crashed)
      throw new Problem(`A part keeps ending:\n${crashed.tail()}`, 'Correct the cause above, then start again.');
    try {
      const answer = await fetch(`${url}/health/ready`, { signal: AbortSignal.timeout(5_000) });
      last = await answer.text();
      if (answer.ok) return;
    } catch {
      // Not listening yet.
    }
  }
  throw new Problem(
    `The API is not ready after ${PATIENCE / 1000} s. It last said: ${last}`,
    'The logs/ folder in the data folder tells more.',
  );
}
