import { addressOf } from '../../list/address-of';
import type { SampleFilters } from './shapes';

export const CHECKS = 'checks';

/** What a figure counted, one by one. */
export const checksLink = (sampling: string, filters: SampleFilters = {}): string =>
  `/quality/${sampling}?${new URLSearchParams({ tab: CHECKS, ...addressOf(filters) }).toString()}`;

/** Where a check is scored, or its appeal reviewed; without one the first that is at hand. */
export const scoringLink = (asked: { check?: string; sampling?: string } = {}): string => {
  const query = new URLSearchParams(addressOf(asked)).toString();
  return `/quality/score${query && `?${query}`}`;
};
