import type { Dashboard } from '../../api/shapes';
import { addressOf } from '../../list/address-of';
import { auditLink, type AuditFilters } from '../audit/audit-filters';

type Place = { org?: string; below?: boolean };
type Period = Dashboard['today'];

const named = (values: Parameters<typeof addressOf>[0]): string => new URLSearchParams(addressOf(values)).toString();

/** `below` is only said where it is false. */
const placeOf = ({ org, below }: Place): Place => ({
  ...(org !== undefined && { org }),
  ...(below === false && { below }),
});

/** Lists behind the figures: each shows as many rows as the figure says. */
export const casesLink = (place: Place, filters: Record<string, string | boolean>): string =>
  `/cases?${named({ ...placeOf(place), ...filters })}`;

export const openCases = (place: Place, category?: string): string =>
  casesLink(place, { open: true, ...(category !== undefined && { category }) });

const clocks = (place: Place, filters: Partial<AuditFilters>): string => auditLink({ ...placeOf(place), ...filters });

export const dueToday = (place: Place, today: Period, category?: string): string =>
  clocks(place, { ...today, state: 'counting', ...(category !== undefined && { category }) });

export const breachedNow = (place: Place, category?: string): string =>
  clocks(place, { state: 'breached', ...(category !== undefined && { category }) });

export const dueWithin = (place: Place, period: Period, breached?: true): string =>
  clocks(place, { ...period, due: true, ...(breached && { breached }) });

export const inHand = (place: Place, person: string, breached?: true): string =>
  clocks(place, { person, open: true, ...(breached && { breached }) });
