/**
 * Asks again until it no longer throws: for what comes true in a moment, by another process's doing.
 * @param patience ms after which it fails as it last did; far more than a busy machine needs
 */
export async function eventually<T>(look: () => T | Promise<T>, patience = 90_000): Promise<T> {
  for (const end = Date.now() + patience; ;) {
    try {
      return await look();
    } catch (error) {
      if (Date.now() > end) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
