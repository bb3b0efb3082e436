import type { SavedView } from '../../../api/shapes';

const place = (username: string): string => `bihuan.inbox.default.${username}`;

/** The default view as of last time, so that the inbox opens with it at once instead of asking first. */
export function keptDefault(username: string): SavedView['filters'] | null {
  try {
    return JSON.parse(localStorage.getItem(place(username)) ?? 'null') as SavedView['filters'] | null;
  } catch {
    return null;
  }
}

export function keepDefault(username: string, filters: SavedView['filters'] | null): void {
  if (filters) localStorage.setItem(place(username), JSON.stringify(filters));
  else localStorage.removeItem(place(username));
}
