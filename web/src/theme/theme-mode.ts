import { useSyncExternalStore } from 'react';

export const THEME_MODES = ['system', 'light', 'dark'] as const;
export type ThemeMode = (typeof THEME_MODES)[number];

const PLACE = 'bihuan.theme';
const listeners = new Set<() => void>();
const prefersDark = window.matchMedia('(prefers-color-scheme: dark)');

let mode: ThemeMode = THEME_MODES.find((one) => one === localStorage.getItem(PLACE)) ?? 'system';

const isDark = (): boolean => mode === 'dark' || (mode === 'system' && prefersDark.matches);

/** The page's own colours follow this attribute (theme.css); antd's follow its algorithm. */
function show(): void {
  document.documentElement.dataset.theme = isDark() ? 'dark' : 'light';
  listeners.forEach((listener) => listener());
}

prefersDark.addEventListener('change', show);
show();

export function chooseTheme(next: ThemeMode): void {
  mode = next;
  localStorage.setItem(PLACE, next);
  show();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const useThemeMode = (): ThemeMode => useSyncExternalStore(subscribe, () => mode);
export const useIsDark = (): boolean => useSyncExternalStore(subscribe, isDark);
