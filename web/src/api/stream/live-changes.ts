import { useEffect, useSyncExternalStore } from 'react';
import { currentToken, expireSession, useSession } from '../../session/session-store';
import type { Change } from './change-stream';
import { Gathered } from './gathered';
import { shareStream } from './shared-stream';

/** Cases that have changed, each with its newest step; null: everything may have. */
export type Changed = ReadonlyMap<string, number> | null;

const handlers = new Set<(changed: Changed) => void>();
const watchers = new Set<() => void>();
let live = false;

const gathered = new Gathered((changed) => handlers.forEach((handle) => handle(changed)));

/** Called with what has changed, gathered: however much is going on, about once a second. @returns ends it */
export function onChanged(handle: (changed: Changed) => void): () => void {
  handlers.add(handle);
  return () => void handlers.delete(handle);
}

const ownHandlers = new Set<(cases: string[]) => void>();

/** Called at once with cases that this page has changed itself. @returns ends it */
export function onOwnChange(handle: (cases: string[]) => void): () => void {
  ownHandlers.add(handle);
  return () => void ownHandlers.delete(handle);
}

/** What this page has changed itself: no need to wait until the stream tells. */
export function tellChanged(cases: string[]): void {
  ownHandlers.forEach((handle) => handle(cases));
  gathered.add(cases.map((id) => ({ case: id, seq: Infinity, tasks: [] })));
}

function setLive(next: boolean): void {
  live = next;
  watchers.forEach((watch) => watch());
}

/** Whether changes come by themselves; where not, pages ask now and then. */
export const useIsLive = (): boolean =>
  useSyncExternalStore(
    (watch) => {
      watchers.add(watch);
      return () => watchers.delete(watch);
    },
    () => live,
  );

/** Listens for as long as somebody is signed in who may read cases. Once a page. */
export function useLiveChanges(mayRead: boolean): void {
  const session = useSession();
  const username = session && !session.expired ? session.username : null;
  const token = username === null ? null : session!.token;
  useEffect(() => {
    if (!mayRead || username === null || token === null) return;
    const stop = shareStream({
      username,
      token,
      hear: (heard) => {
        if (heard.kind === 'live') setLive(heard.live);
        else gathered.add(heard.kind === 'refetch' ? null : (heard.changes satisfies Change[]));
      },
      expire: () => token === currentToken() && expireSession(),
    });
    const onVisible = () => gathered.hold(document.hidden);
    document.addEventListener('visibilitychange', onVisible);
    return () => {
      stop();
      setLive(false);
      document.removeEventListener('visibilitychange', onVisible);
    };
  }, [mayRead, username, token]);
}
