import { useCallback } from 'react';
import { useLanguage } from '../../i18n/language';
import type { Account } from './admin-shapes';

/** An account's display name in the reader's language. */
export function useAccountName(): (account: Pick<Account, 'displayZh' | 'displayEn'>) => string {
  const english = useLanguage() === 'en';
  return useCallback(({ displayZh, displayEn }) => (english ? displayEn : displayZh), [english]);
}
