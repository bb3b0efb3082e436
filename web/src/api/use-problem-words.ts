import { useCallback } from 'react';
import { useWords } from '../i18n/use-words';
import { ApiProblem } from './problem';

/** Any failure of a call in words: the server's own, or ours where it gave none. */
export function useProblemWords(): (error: unknown) => string {
  const { t, has } = useWords();
  return useCallback(
    (error) => {
      if (!(error instanceof ApiProblem)) return t('problem.unreadable');
      const detail = error.detailNaming((field) => (has(`field.${field}`) ? t(`field.${field}`) : undefined));
      return detail || error.title || t(`problem.${error.code === 'unreachable' ? 'unreachable' : 'unreadable'}`);
    },
    [t, has],
  );
}
