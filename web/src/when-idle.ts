import { queryClient } from './api/query-client';

/** How long to leave a page alone that waits for its data, ms. */
const LOOK_AGAIN = 250;

/** Once the page has its data and the browser nothing better to do; takes back what has not begun. */
export function whenIdle(act: () => void): () => void {
  let forget = (): void => undefined;
  const look = (): void => (queryClient.isFetching() > 0 ? later() : act());
  const later = (): void => {
    const timer = setTimeout(() => (forget = onIdle(look)), LOOK_AGAIN);
    forget = () => clearTimeout(timer);
  };
  later();
  return () => forget();
}

function onIdle(act: () => void): () => void {
  // Safari has no such thing.
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(act, 500);
    return () => clearTimeout(timer);
  }
  const id = requestIdleCallback(act, { timeout: 5_000 });
  return () => cancelIdleCallback(id);
}
