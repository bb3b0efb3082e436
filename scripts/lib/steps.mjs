/** @param {number} since ms */
export const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;

/**
 * Does one named step of a longer piece of work, showing what goes on and how long it took.
 * @template T
 * @param {string} name
 * @param {(note: (text: string) => void) => T | Promise<T>} work may leave a note that is printed behind the name
 * @returns {Promise<T>}
 */
export async function step(name, work) {
  const began = Date.now();
  let text = '';
  // A terminal sees the step while it runs; a log file gets one line when it is done.
  const live = process.stdout.isTTY;
  if (live) process.stdout.write(`  … ${name}`);
  try {
    const result = await work((note) => (text = ` (${note})`));
    process.stdout.write(`${live ? '\r\x1b[K' : ''}  ✓ ${name}${text}  ${seconds(began)}\n`);
    return result;
  } catch (error) {
    process.stdout.write(`${live ? '\r\x1b[K' : ''}  ✗ ${name}  ${seconds(began)}\n`);
    throw error;
  }
}
