import { useCallback } from 'react';
import type { Person } from '../api/shapes';
import { useLanguage } from '../i18n/language';

/** A person's name in the reader's language. */
export function usePersonName(): (person: Person) => string {
  const english = useLanguage() === 'en';
  return useCallback(({ nameZh, nameEn }) => (english ? nameEn : nameZh), [english]);
}
