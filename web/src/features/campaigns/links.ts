import { addressOf } from '../../list/address-of';
import type { CustomerFilters } from './shapes';

/** The calls behind a figure. */
export const callsLink = (campaign: string, filters: CustomerFilters): string =>
  `/campaigns/${campaign}?${new URLSearchParams({ tab: 'calls', ...addressOf(filters) })}`;
