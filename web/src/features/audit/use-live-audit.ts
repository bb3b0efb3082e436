import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { AtMost } from '../../api/stream/at-most';
import { onChanged } from '../../api/stream/live-changes';

/** However much is going on, clocks are asked for no more often, in ms. */
const APART = 5_000;
/** What changes with a case beside the list: its length, the map, and what is told of the clock that is open. */
const BESIDE = ['timer-count', 'timer-heat-map', 'audit-proof', 'case-time', 'timers'];
const LIST = 'audited-timers';
/** A list of more windows is not read anew by itself, window by window: whoever scrolled that far says when. */
const MOST_WINDOWS = 5;

/**
 * The audit as it is, without a reload: what is in sight is read again whenever a case within sight has changed.
 * @param windows how many of the list are loaded
 * @returns whether the list, too long for that, is behind what is known to have changed; and that it was read anew
 */
export function useLiveAudit(windows: number): { isBehind: boolean; caughtUp: () => void } {
  const client = useQueryClient();
  const [isBehind, setIsBehind] = useState(false);
  const loaded = useRef(windows);
  loaded.current = windows;
  useEffect(() => {
    const read = (): Promise<void> => {
      const isLong = loaded.current > MOST_WINDOWS;
      setIsBehind(isLong);
      const kinds = isLong ? BESIDE : [LIST, ...BESIDE];
      return client.invalidateQueries(
        { predicate: ({ queryKey: [kind] }) => kinds.includes(String(kind)) },
        { cancelRefetch: false },
      );
    };
    const clocks = new AtMost(read, APART);
    const stop = onChanged(() => clocks.ask());
    return () => {
      stop();
      clocks.stop();
    };
  }, [client]);
  return { isBehind: isBehind && windows > MOST_WINDOWS, caughtUp: () => setIsBehind(false) };
}
