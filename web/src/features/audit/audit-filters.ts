import type { operations } from '../../api/generated/schema';

export type TimerQuery = NonNullable<operations['timerHeatMap']['parameters']['query']>;
export type Sort = NonNullable<NonNullable<operations['listTimers']['parameters']['query']>['sort']>;

export const STATES = ['counting', 'running', 'warned', 'breached', 'paused', 'met', 'cancelled'] as const;
export const SORTS: readonly Sort[] = ['due', 'due-desc', 'lateness'];
export const VIEWS = ['list', 'heat'] as const;

/** What the audit shows. It lives in the address: a link from any figure brings exactly the clocks behind it. */
export interface AuditFilters extends TimerQuery {
  view: (typeof VIEWS)[number];
  sort: Sort;
}

const WORDS = ['org', 'process', 'clock', 'tier', 'category', 'person', 'from', 'to'] as const;
const FLAGS = ['below', 'open', 'due', 'breached', 'lateFiring'] as const;

const oneOf = <T extends string>(values: readonly T[], value: string | null): T | undefined =>
  values.find((one) => one === value);

export function readFilters(params: URLSearchParams): AuditFilters {
  const words = WORDS.flatMap((name) => {
    const value = params.get(name)?.trim();
    return value ? [[name, value] as const] : [];
  });
  const flags = FLAGS.flatMap((name) => {
    const value = oneOf(['true', 'false'], params.get(name));
    return value ? [[name, value === 'true'] as const] : [];
  });
  const state = oneOf(STATES, params.get('state'));
  return {
    view: oneOf(VIEWS, params.get('view')) ?? 'list',
    sort: oneOf(SORTS, params.get('sort')) ?? 'due',
    ...Object.fromEntries(words),
    ...Object.fromEntries(flags),
    ...(state && { state }),
  };
}

/** The address of a view; what is not filtered is not named. */
export function writeFilters({ view, sort, ...query }: Partial<AuditFilters>): string {
  const named = Object.entries(query as Record<string, unknown>).filter(([, value]) => value !== undefined);
  return new URLSearchParams([
    ...(view && view !== 'list' ? [['view', view]] : []),
    ...(sort && sort !== 'due' ? [['sort', sort]] : []),
    ...named.map(([name, value]) => [name, String(value)]),
  ] as [string, string][]).toString();
}

export const auditLink = (filters: Partial<AuditFilters>): string => {
  const query = writeFilters(filters);
  return query ? `/audit?${query}` : '/audit';
};

/** The question alone, without how it is shown. */
export const queryOf = ({ view: _, sort: __, ...query }: AuditFilters): TimerQuery => query;

/** What the heat map counts: where no state is asked for, clocks whose due time came; what was called off is no work. */
export const heatQueryOf = (filters: AuditFilters): TimerQuery => {
  const query = queryOf(filters);
  return query.state === undefined && query.due === undefined ? { ...query, due: true } : query;
};

export const isFiltered = (filters: AuditFilters): boolean => Object.keys(queryOf(filters)).length > 0;
