import { useRef, useState } from 'react';
import { useSession } from '../session-store';
import { keepHalfDone, readHalfDone, type HalfDone } from './half-done';

/** What a person has begun at a desk and not handed in yet; there again after a reload. */
export function useHalfDone<Work>(desk: string) {
  const username = useSession()?.username ?? '';
  const [work, setWork] = useState(() => readHalfDone<Work>(desk, username));
  const latest = useRef(work);
  const [restored] = useState<ReadonlySet<string>>(() => new Set(Object.keys(work)));
  const keep = (next: HalfDone<Work>) => {
    latest.current = next;
    setWork(next);
    keepHalfDone(desk, username, next);
  };
  return {
    work,
    /** What was there before the page was. */
    restored,
    /** null: nothing is left of it. */
    change: (piece: string, by: (done: Work | undefined) => Work | null) => {
      const next = by(latest.current[piece]);
      const { [piece]: _, ...others } = latest.current;
      keep(next === null ? others : { ...others, [piece]: next });
    },
    /** Forgets all but these: the others are over, here or at a colleague's. */
    keepOnly: (pieces: ReadonlySet<string>) => {
      const gone = Object.keys(latest.current).filter((piece) => !pieces.has(piece));
      if (gone.length > 0) keep(Object.fromEntries(Object.entries(latest.current).filter(([one]) => pieces.has(one))));
    },
  };
}
