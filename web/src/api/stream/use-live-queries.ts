import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { AtMost } from './at-most';
import { onChanged } from './live-changes';

/** However much is going on, these pages ask no more often, ms. */
const APART = 3_000;

/**
 * Reads again what a page shows whenever a case has changed that it shows.
 * @param kind first part of the queries' keys: a feature
 * @param parts their second part: `matrix`, `work` …
 * @param cases whose change matters; undefined: anybody's
 */
export function useLiveQueries(kind: string, parts: readonly string[], cases?: readonly string[]): void {
  const client = useQueryClient();
  const named = parts.join();
  const shown = cases?.join();
  useEffect(() => {
    const own = shown === undefined ? null : new Set(shown.split(','));
    const reading = new AtMost(
      () =>
        client.invalidateQueries(
          { predicate: ({ queryKey: [first, part] }) => first === kind && named.split(',').includes(String(part)) },
          { cancelRefetch: false },
        ),
      APART,
    );
    const stop = onChanged((changed) => {
      if (changed === null || own === null || [...changed.keys()].some((id) => own.has(id))) reading.ask();
    });
    return () => {
      stop();
      reading.stop();
    };
  }, [client, kind, named, shown]);
}
