import { useSyncExternalStore } from 'react';

const EVERY = 15_000;
const listeners = new Set<() => void>();
let now = Date.now();
let timer: ReturnType<typeof setInterval> | undefined;
/** How far this machine's clock is behind the server's, in ms. */
let behind = 0;

function tick(): void {
  now = Date.now() + behind;
  listeners.forEach((listener) => listener());
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  timer ??= setInterval(tick, EVERY);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    clearInterval(timer);
    timer = undefined;
  };
}

/** Every answer that carries the server's time corrects ours: countdowns are as good as its clock. */
export function noteServerTime(iso: string): void {
  behind = Date.parse(iso) - Date.now();
  now = Date.now() + behind;
}

/** The server's time in ms, moving on every quarter of a minute; one timer for the whole page. */
export const useNow = (): number => useSyncExternalStore(subscribe, () => now);
