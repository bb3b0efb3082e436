import { useCallback, useLayoutEffect, useRef } from 'react';

/** The same function for ever, doing what the newest one does: rows that get it need not be painted again. */
export function useSteady<Args extends unknown[], Result>(act: (...args: Args) => Result): (...args: Args) => Result {
  const newest = useRef(act);
  useLayoutEffect(() => {
    newest.current = act;
  });
  return useCallback((...args: Args) => newest.current(...args), []);
}
