import { useSyncExternalStore } from 'react';

const prefersStill = window.matchMedia('(prefers-reduced-motion: reduce)');

function subscribe(listener: () => void): () => void {
  prefersStill.addEventListener('change', listener);
  return () => prefersStill.removeEventListener('change', listener);
}

/** Whether the reader's system asks that nothing moves (WCAG 2.1, 2.3.3); theme.css heeds it for the page's own styles. */
export const useIsStill = (): boolean => useSyncExternalStore(subscribe, () => prefersStill.matches);
