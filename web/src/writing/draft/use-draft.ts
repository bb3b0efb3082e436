import { useCallback, useEffect, useRef, useState } from 'react';
import { AtMost } from '../../api/stream/at-most';
import { dropDraft, keepDraft, type DraftValues, type KeptDraft } from './kept-draft';

/** Where what is written is safe: nowhere, on this machine, or on the server too. */
export type Keeping = 'nothing' | 'nowhere' | 'here' | 'server';

/** The server is told no more often, ms. */
const APART = 4_000;

interface Wishes {
  username: string;
  /** Where this machine keeps it. */
  place: string;
  /** Keeps it on the server; rejects where that cannot be reached. */
  send: (values: DraftValues) => Promise<unknown>;
}

/** Keeps what is being written: at once here, soon on the server, so that it can be gone on with at another desk. */
export function useDraft({ username, place, send }: Wishes) {
  const [keeping, setKeeping] = useState<Keeping>('nothing');
  const latest = useRef<KeptDraft | null>(null);
  const sender = useRef(send);
  sender.current = send;
  const sending = useRef<AtMost | null>(null);
  useEffect(() => {
    const made = new AtMost(async () => {
      const sent = latest.current;
      if (!sent) return;
      await sender.current(sent.values);
      if (latest.current === sent) setKeeping('server');
    }, APART);
    sending.current = made;
    return () => made.stop();
  }, [place]);
  const keep = useCallback(
    (values: DraftValues) => {
      latest.current = { at: Date.now(), values };
      setKeeping(keepDraft(username, place, latest.current) ? 'here' : 'nowhere');
      sending.current?.ask();
    },
    [username, place],
  );
  /** It has been submitted, or given up. */
  const drop = useCallback(() => {
    latest.current = null;
    sending.current?.stop();
    dropDraft(username, place);
  }, [username, place]);
  return { keeping, keep, drop };
}
