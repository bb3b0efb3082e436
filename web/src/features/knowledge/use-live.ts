import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { AtMost } from '../../api/stream/at-most';
import { onChanged } from '../../api/stream/live-changes';

/** However much is going on, these pages ask no more often, ms. */
const APART = 3_000;

/**
 * Reads again what a page shows about knowledge whenever a case has changed that it shows.
 * @param parts second part of the queries' keys: `matrix`, `work` …
 * @param cases whose change matters; undefined: anybody's
 */
export function useLiveKnowledge(parts: readonly string[], cases?: readonly string[]): void {
  const client = useQueryClient();
  const named = parts.join();
  const shown = cases?.join();
  useEffect(() => {
    const own = shown === undefined ? null : new Set(shown.split(','));
    const reading = new AtMost(
      () =>
        client.invalidateQueries(
          {
            predicate: ({ queryKey: [kind, part] }) => kind === 'knowledge' && named.split(',').includes(String(part)),
          },
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
  }, [client, named, shown]);
}
