import type { CustomerFilters } from './shapes';
import type { CampaignProgress } from './shapes';

type Counts = CampaignProgress['counts'];

/** What can have become of a customer, in the order of the columns. Each is a question that the list answers, too. */
export const MEASURES = [
  ...(['customers', 'waiting', 'open', 'answered', 'declined', 'unreachable', 'withdrawn', 'doNotCall'] as const),
] as const;
export type Measure = (typeof MEASURES)[number];

export const ASKED: Record<Measure, CustomerFilters> = {
  customers: {},
  waiting: { state: 'listed' },
  open: { open: true },
  answered: { outcome: 'answered' },
  declined: { outcome: 'declined' },
  unreachable: { outcome: 'unreachable' },
  withdrawn: { outcome: 'withdrawn' },
  doNotCall: { outcome: 'do-not-call' },
};

const isOpen = ({ state, outcome }: Counts[number]): boolean => state !== 'listed' && outcome === null;

const fits = (measure: Measure, count: Counts[number]): boolean => {
  if (measure === 'open') return isOpen(count);
  const { state, outcome } = ASKED[measure];
  return (state === undefined || count.state === state) && (outcome === undefined || count.outcome === outcome);
};

/** Customers that a measure counts, of one stratum or of all. */
export const counted = (counts: Counts, measure: Measure, stratum?: number): number =>
  counts
    .filter((one) => (stratum === undefined || one.stratum === stratum) && fits(measure, one))
    .reduce((sum, { count }) => sum + count, 0);
