import type { QueryClient } from '@tanstack/react-query';
import type { CaseDetail } from '../shapes';
import { onChanged, onOwnChange } from './live-changes';

/** Lists in the order of their queries' keys that are not mended by themselves. */
const LISTS = ['cases'];

/**
 * Open case pages read again what has changed since they were read; what the page decided itself it knows already. A list
 * of tasks that is in sight mends itself; one that is not is read anew when one comes back to it, however soon.
 */
export function refreshCases(client: QueryClient): () => void {
  // Changed from a list: what is known of the case is of before, and whoever opens it now would decide on that.
  const stopOwn = onOwnChange((cases) => {
    for (const id of cases) {
      client.removeQueries({ queryKey: ['case', id], type: 'inactive' });
      void client.invalidateQueries({ queryKey: ['case', id] });
    }
  });
  const stop = onChanged((changed) => {
    void client.invalidateQueries({ predicate: ({ queryKey: [kind] }) => LISTS.includes(String(kind)) });
    void client.invalidateQueries({ queryKey: ['tasks'], type: 'inactive', refetchType: 'none' });
    if (changed === null) return void client.invalidateQueries({ queryKey: ['case'] });
    for (const [id, seq] of changed) {
      const known = client.getQueryData<CaseDetail>(['case', id]);
      if (known && known.seq < seq && seq !== Infinity) void client.invalidateQueries({ queryKey: ['case', id] });
    }
  });
  return () => {
    stopOwn();
    stop();
  };
}
