import { useSyncExternalStore } from 'react';

export const LANGUAGES = ['zh-CN', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

const PLACE = 'bihuan.language';
const listeners = new Set<() => void>();

/** The language chosen before, else the browser's where it is English, else Chinese. */
function first(): Language {
  const kept = localStorage.getItem(PLACE);
  if (LANGUAGES.includes(kept as Language)) return kept as Language;
  return navigator.language.startsWith('en') ? 'en' : 'zh-CN';
}

let language = first();

export const currentLanguage = (): Language => language;

export function chooseLanguage(next: Language): void {
  language = next;
  localStorage.setItem(PLACE, next);
  listeners.forEach((listener) => listener());
}

export function onLanguage(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const useLanguage = (): Language => useSyncExternalStore(onLanguage, currentLanguage);
