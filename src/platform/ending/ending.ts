/** What is left of a part when the process is asked to end. */
export type Ending = [part: string, end: () => Promise<unknown>];

const PATIENCE = 3_000;

/**
 * Ends parts one after the other, waiting for each only so long: everything that counts is committed or durable, so a
 * part that hangs (a peer that does not answer, a connection half dead) must not hold the process until it is killed.
 * @param patience ms for each part
 * @returns the parts that did not end in time or could not, each already named through `complain`
 */
export async function endInOrder(
  parts: readonly Ending[],
  complain: (problem: string) => void,
  patience = PATIENCE,
): Promise<string[]> {
  const left: string[] = [];
  for (const [part, end] of parts) {
    const problem = await ended(end, patience);
    if (problem === null) continue;
    left.push(part);
    complain(`${part}: ${problem}`);
  }
  return left;
}

/** Null when it ended; else why not. */
function ended(end: () => Promise<unknown>, patience: number): Promise<string | null> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(`did not end within ${patience / 1000} s, left behind`), patience);
    const settle = (problem: string | null): void => {
      clearTimeout(timer);
      resolve(problem);
    };
    Promise.resolve()
      .then(end)
      .then(
        () => settle(null),
        (error: unknown) => settle(String(error)),
      );
  });
}
