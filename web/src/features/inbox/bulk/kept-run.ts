import type { Run } from './bulk-run';

const place = (username: string): string => `bihuan.bulk.${username}`;

/** What somebody decided and has not seen the outcome of: a closed page asks for it when it is opened again. */
export function keptRun(username: string): Run | null {
  try {
    return JSON.parse(localStorage.getItem(place(username)) ?? 'null') as Run | null;
  } catch {
    return null;
  }
}

export function keepRun(username: string, run: Run | null): void {
  if (run) localStorage.setItem(place(username), JSON.stringify(run));
  else localStorage.removeItem(place(username));
}
