import { useEffect } from 'react';

/** The page's content takes the focus where what had it is gone: never the body, from where a keyboard starts anew. */
export function focusContent(): void {
  document.getElementById('content')?.focus({ preventScroll: true });
}

/** For whatever opens over the page: when it closes, the focus is where it was before. */
export function useFocusReturn(): void {
  useEffect(() => {
    const before = document.activeElement;
    return () => {
      // After what closes has gone, and with it the focus it had.
      setTimeout(() => {
        if (document.activeElement !== null && document.activeElement !== document.body) return;
        if (before instanceof HTMLElement && before.isConnected) before.focus();
        if (document.activeElement === document.body) focusContent();
      });
    };
  }, []);
}

/** Whenever the value changes, what had the focus may be gone with it. */
export function useFocusKept(value: unknown): void {
  useEffect(() => {
    const timer = setTimeout(() => document.activeElement === document.body && focusContent());
    return () => clearTimeout(timer);
  }, [value]);
}
