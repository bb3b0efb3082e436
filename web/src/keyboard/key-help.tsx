import { lazy, Suspense, useSyncExternalStore } from 'react';
import { useShortcuts } from './use-shortcuts';

const ShortcutHelp = lazy(async () => ({ default: (await import('./shortcut-help')).ShortcutHelp }));

const listeners = new Set<() => void>();
let isShown = false;

function show(next: boolean): void {
  isShown = next;
  listeners.forEach((listener) => listener());
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const showKeys = (): void => show(true);

/** `?` on whatever page: the keys that work there. */
export function KeyHelp() {
  const shown = useSyncExternalStore(subscribe, () => isShown);
  useShortcuts({ '?': showKeys });
  return <Suspense>{shown && <ShortcutHelp onClose={() => show(false)} />}</Suspense>;
}
