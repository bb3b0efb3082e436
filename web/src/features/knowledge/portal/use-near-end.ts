import { useEffect, useRef } from 'react';

/** How far below the last row the next page is asked for, px. */
const SOON = '600px';

/** For an element at the end of a list: calls when it comes near, as long as there is more. */
export function useNearEnd(more: (() => void) | null) {
  const end = useRef<HTMLDivElement>(null);
  const latest = useRef(more);
  latest.current = more;
  const hasMore = more !== null;
  useEffect(() => {
    if (!end.current || !hasMore) return;
    const watcher = new IntersectionObserver(([entry]) => entry?.isIntersecting && latest.current?.(), {
      rootMargin: SOON,
    });
    watcher.observe(end.current);
    return () => watcher.disconnect();
  }, [hasMore]);
  return end;
}
