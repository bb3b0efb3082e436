import { OUTCOMES, SUGGESTION_CATEGORIES, UNCLASSIFIED } from '../../../../domain/suggestion/suggestion-state';
import type { operations } from '../../api/generated/schema';
import { addressOf } from '../../list/address-of';
import { casesLink } from '../dashboard/links';

export type SummaryQuery = NonNullable<operations['summary']['parameters']['query']>;

export const CATEGORIES = [UNCLASSIFIED, ...SUGGESTION_CATEGORIES] as const;
export const STATES = ['open', ...OUTCOMES] as const;
export type State = (typeof STATES)[number];
export const HEADINGS = ['category', 'org'] as const;
export type Heading = (typeof HEADINGS)[number];

/** What the roll-up shows. It lives in the address. */
export interface SummaryFilters extends SummaryQuery {
  by: Heading;
}

const TEXTS = ['org', 'openedFrom', 'openedBefore'] as const;

const oneOf = <T extends string>(values: readonly T[], value: string | null): T | undefined =>
  values.find((one) => one === value);

export function readFilters(params: URLSearchParams): SummaryFilters {
  const texts = TEXTS.flatMap((name) => {
    const value = params.get(name);
    return value ? [[name, value] as const] : [];
  });
  const category = oneOf(CATEGORIES, params.get('category'));
  const state = oneOf(STATES, params.get('state'));
  return {
    by: oneOf(HEADINGS, params.get('by')) ?? 'category',
    ...Object.fromEntries(texts),
    ...(category && { category }),
    ...(state && { state }),
  };
}

/** The usual heading is not named. */
export const addressOfView = ({ by, ...query }: SummaryFilters): Record<string, string> => ({
  ...(by !== 'category' && { by }),
  ...addressOf({ ...query }),
});

export const isFiltered = ({ by: _, ...query }: SummaryFilters): boolean =>
  Object.keys(addressOf({ ...query })).length > 0;

/** The question alone, without how it is shown. */
export const queryOf = ({ by: _, ...query }: SummaryFilters): SummaryQuery => query;

export type Counted = 'count' | 'closedInTime' | State;

/** What of the cases each figure counts. */
const OF: Record<Counted, Record<string, string | boolean>> = {
  count: {},
  open: { open: true },
  adopted: { outcome: 'adopted' },
  dismissed: { outcome: 'dismissed' },
  withdrawn: { outcome: 'withdrawn' },
  closedInTime: { open: false, breached: false },
};

/**
 * The cases behind a figure.
 * @param row the category or the owner that the row is about; undefined: all of them
 * @param period as the answer names it, so that the list counts what was counted
 */
export function casesBehind(
  filters: SummaryFilters,
  row: string | undefined,
  counted: Counted,
  period: { openedFrom: string; openedBefore: string },
): string {
  const { by, org, category, state } = filters;
  const owner = by === 'org' && row !== undefined ? { org: row, below: false } : { org };
  const sort = by === 'category' ? (row ?? category) : category;
  return casesLink(owner, {
    process: 'suggestion',
    ...(sort !== undefined && { category: sort }),
    ...(state !== undefined && OF[state]),
    ...OF[counted],
    ...period,
  });
}
