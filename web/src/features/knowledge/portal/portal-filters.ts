import { ARTICLE_STATES } from '../../../../../domain/knowledge/article-states';

export const VIEWS = ['search', 'favourites', 'recent', 'index'] as const;
export type View = (typeof VIEWS)[number];

export const SORTS = ['relevance', 'updated'] as const;
/** A local article has an end of its own. */
export const STATES = [...ARTICLE_STATES, 'withdrawn'] as const;

/** What the address says of the list. */
export interface PortalFilters {
  q?: string;
  node?: string;
  keyword?: string;
  state?: (typeof STATES)[number];
  origin?: string;
  province?: string;
  sort?: (typeof SORTS)[number];
}

const oneOf = <T extends string>(values: readonly T[], value: string | null): T | undefined =>
  values.find((one) => one === value);

/** From the address: what it does not understand, it passes over. */
export function readPortal(params: URLSearchParams): { view: View; filters: PortalFilters } {
  const found: PortalFilters = {
    q: params.get('q')?.trim() || undefined,
    node: params.get('node') || undefined,
    keyword: params.get('keyword') || undefined,
    state: oneOf(STATES, params.get('state')),
    origin: params.get('origin') || undefined,
    province: params.get('province') || undefined,
    sort: oneOf(SORTS, params.get('sort')),
  };
  return {
    view: oneOf(VIEWS, params.get('view')) ?? 'search',
    filters: Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined)),
  };
}

/** Into the address; the view that one comes to is not named. */
export function writePortal(view: View, filters: PortalFilters): string {
  const said = Object.entries(filters).filter((one): one is [string, string] => Boolean(one[1]));
  return new URLSearchParams([...(view === 'search' ? [] : [['view', view]]), ...said]).toString();
}
