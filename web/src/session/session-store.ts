import { useSyncExternalStore } from 'react';

const PLACE = 'bihuan.session';

export interface Session {
  token: string;
  expiresAt: string;
  username: string;
  /** The server no longer takes the token: sign in again, over whatever is half written. */
  expired: boolean;
}

const listeners = new Set<() => void>();
let session = read();

function read(): Session | null {
  try {
    return JSON.parse(localStorage.getItem(PLACE) ?? 'null') as Session | null;
  } catch {
    return null;
  }
}

/** What this tab keeps of a person's half-done work (sessionStorage) goes when they go, or somebody else comes. */
function forgetWork(): void {
  try {
    sessionStorage.clear();
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
}

function take(next: Session | null): void {
  const isOther = session?.username !== next?.username;
  session = next;
  if (isOther) forgetWork();
}

// Signed out elsewhere while this tab was closed.
if (!session) forgetWork();

function change(next: Session | null): void {
  take(next);
  if (next) localStorage.setItem(PLACE, JSON.stringify(next));
  else localStorage.removeItem(PLACE);
  listeners.forEach((listener) => listener());
}

// Signing in or out in one tab counts for all of them.
window.addEventListener('storage', ({ key }) => {
  if (key !== PLACE) return;
  take(read());
  listeners.forEach((listener) => listener());
});

export const currentToken = (): string | null => (session && !session.expired ? session.token : null);

export const openSession = (next: Omit<Session, 'expired'>): void => change({ ...next, expired: false });
export const closeSession = (): void => change(null);
export const expireSession = (): void => {
  if (session && !session.expired) change({ ...session, expired: true });
};

export const useSession = (): Session | null =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => session,
  );
