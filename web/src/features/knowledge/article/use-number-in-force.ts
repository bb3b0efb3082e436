import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { ApiProblem } from '../../../api/problem';
import { articleKey } from './useArticle.query';
import { useLines } from './useLines.query';

/** However long somebody keeps an article open, it is asked for that often whether it still holds, ms. */
const OFTEN = 60_000;

/**
 * Reads the article again once another number is shown, or none any more. The stream tells only those who may see the
 * article's case; everybody else, an agent on the phone among them, must not go on reading what was revoked.
 */
export function useNumberInForce(id: string): void {
  const client = useQueryClient();
  // Unlike the article itself, its numbers may be asked for without it counting as reading.
  const { data, error } = useLines(id, OFTEN);
  const isGone = error instanceof ApiProblem && error.status === 404;
  const now = isGone ? 'none' : data?.items.map(({ number, shown }) => `${number}${shown ? '!' : ''}`).join();
  const before = useRef(now);
  useEffect(() => {
    if (before.current !== undefined && now !== undefined && now !== before.current)
      void client.invalidateQueries({ queryKey: articleKey(id) });
    before.current = now;
  }, [client, id, now]);
}
