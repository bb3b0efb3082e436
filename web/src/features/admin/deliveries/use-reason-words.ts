import { useCallback } from 'react';
import { useWords } from '../../../i18n/use-words';

/** Codes of the sender itself, and of the network below it. What a receiver answered stays as it was said. */
const CODE = /^(not-a-url|not-http|credentials-in-url|forbidden-address|no-secret|E[A-Z_]+|no answer)\b/;

/** Why a send did not arrive, in the reader's language where we know its words. */
export function useReasonWords(): (reason: string | null) => string {
  const { t, has } = useWords();
  return useCallback(
    (reason) => {
      const found = CODE.exec(reason ?? '')?.[1]?.replace(' ', '-');
      if (!found || !has(`deliveries.reason.${found}`)) return reason ?? '';
      return /^E|^no-answer/.test(found)
        ? `${t(`deliveries.reason.${found}`)} (${reason})`
        : t(`deliveries.reason.${found}`);
    },
    [t, has],
  );
}
