import { useCallback, useEffect, useRef, useState } from 'react';
import { answerOf, api } from '../../../api/client';
import { newKey } from '../../../api/idempotency-key';
import { mayRetry } from '../../../api/problem';
import type { BulkAction } from '../../../api/shapes';
import { onChanged, tellChanged } from '../../../api/stream/live-changes';
import { useSession } from '../../../session/session-store';
import { answered, bodyOf, openRows, refusedRows, type Run, type RunRow } from './bulk-run';
import { keepRun, keptRun } from './kept-run';

/** Rows that the server takes with one question. */
const AT_ONCE = 200;
/** Between two questions about what was not done in time. */
const AGAIN = 1_500;
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

export interface BulkState {
  run: Run | null;
  isRunning: boolean;
  /** Rows that are known to be through, also before the answer: the stream tells first. */
  progress: number;
  /** The request as a whole was refused, or nobody answers. */
  error: unknown;
  start: (action: BulkAction, rows: RunRow[], person?: string) => void;
  /** The refused ones once more, as a new decision. */
  retry: () => void;
  /** Asks again for what has no outcome. */
  resume: () => void;
  dismiss: () => void;
}

/** Claims, assigns or approves many; goes on after a reload, and loses no outcome. */
export function useBulk(): BulkState {
  const username = useSession()?.username ?? '';
  const [run, setRun] = useState<Run | null>(() => keptRun(username));
  const [isRunning, setRunning] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const [seen, setSeen] = useState<ReadonlySet<string>>(new Set());
  const isMounted = useRef(true);

  const go = useCallback(
    async (begun: Run): Promise<void> => {
      let now = begun;
      setRunning(true);
      setError(null);
      while (openRows(now).length > 0 && isMounted.current) {
        const asked = bodyOf({ ...now, rows: openRows(now).slice(0, AT_ONCE) });
        const params = { header: { 'Idempotency-Key': now.key } };
        try {
          const { results } = await answerOf(api.POST('/api/v1/tasks/bulk', { params, body: asked }));
          now = answered(now, results);
          keepRun(username, openRows(now).length > 0 ? now : null);
          setRun(now);
          tellChanged(results.filter(({ outcome }) => outcome === 'done').map((row) => row.case));
          if (results.some(({ outcome }) => outcome === 'pending')) await wait(AGAIN);
        } catch (problem) {
          // Where asking again may help, what was decided is kept for it.
          if (!mayRetry(problem)) keepRun(username, null);
          setError(problem);
          break;
        }
      }
      setRunning(false);
    },
    [username],
  );
  useEffect(() => {
    isMounted.current = true;
    const kept = keptRun(username);
    if (kept) void go(kept);
    return () => void (isMounted.current = false);
  }, [go, username]);
  useEffect(
    () =>
      isRunning ? onChanged((changed) => changed && setSeen((was) => new Set([...was, ...changed.keys()]))) : undefined,
    [isRunning],
  );

  const start = (action: BulkAction, rows: RunRow[], person?: string) => {
    if (rows.length === 0 || isRunning) return;
    const next: Run = { key: newKey(), action, rows, results: {}, ...(person !== undefined && { person }) };
    keepRun(username, next);
    setSeen(new Set());
    setRun(next);
    void go(next);
  };
  const known = run ? Object.values(run.results).filter(({ outcome }) => outcome !== 'pending').length : 0;
  return {
    ...{ run, isRunning, error, start },
    progress: run ? Math.max(known, run.rows.filter((row) => seen.has(row.case)).length) : 0,
    retry: () => run && start(run.action, refusedRows(run), run.person),
    resume: () => run && void go(run),
    dismiss: () => {
      keepRun(username, null);
      setError(null);
      setRun(null);
    },
  };
}
