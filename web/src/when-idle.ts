/** Once the browser has nothing better to do; takes back what has not begun. */
export function whenIdle(act: () => void): () => void {
  // Safari has no such thing.
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(act, 500);
    return () => clearTimeout(timer);
  }
  const id = requestIdleCallback(act, { timeout: 5_000 });
  return () => cancelIdleCallback(id);
}
