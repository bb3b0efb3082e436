import { useEffect, useRef } from 'react';
import { useReceipts } from '../board/useReceipts.mutation';
import type { Bulletin } from '../shapes';

/** Whoever has a bulletin before them has read it: said once, however often the page asks for it again. */
export function useReadReceipt(bulletin: Bulletin | undefined): void {
  const { mutate } = useReceipts();
  const said = useRef(false);
  useEffect(() => {
    if (said.current || !bulletin?.shown || bulletin.readAt !== null) return;
    said.current = true;
    // Not told, it stays unread: the next opening tells it.
    mutate([bulletin.id], { onError: () => (said.current = false) });
  }, [bulletin, mutate]);
}
