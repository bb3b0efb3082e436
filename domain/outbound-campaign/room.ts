import type { ByStratum, CampaignState } from './campaign-state';

/** However many callers there are: more calls than this are not open at once. */
export const MOST_OPEN = 200;

export const sum = (counts: ByStratum): number => Object.values(counts).reduce((all, one) => all + one, 0);
const at = (counts: ByStratum, stratum: string): number => counts[stratum] ?? 0;

export const without = <T>(all: Record<string, T>, name: string): Record<string, T> =>
  Object.fromEntries(Object.entries(all).filter(([one]) => one !== name));

type Counted = Pick<CampaignState, 'open' | 'answered' | 'quota' | 'quotas' | 'listed'>;

const openIn = ({ open }: Counted, stratum: string): number =>
  Object.values(open).filter((one) => one === stratum).length;

/** Every open call may still be answered: so many more can be opened and no quota is passed. */
export function roomIn(state: Counted, stratum: string): number {
  const limit = state.quotas[stratum];
  return limit === undefined ? Infinity : Math.max(0, limit - at(state.answered, stratum) - openIn(state, stratum));
}

export const roomInAll = (state: Counted): number =>
  state.quota === null ? Infinity : Math.max(0, state.quota - sum(state.answered) - Object.keys(state.open).length);

/** Pacing: as many as the callers can use, `ready` of which lie before them already. */
export const places = (callers: number, perCaller: number, ready: number, open: number): number =>
  Math.max(0, Math.min(callers * perCaller - ready, MOST_OPEN - open));

/** All that was wanted has been answered: overall, or in every stratum from which somebody could still be called. */
export function isReached(state: Counted): boolean {
  if (state.quota !== null && sum(state.answered) >= state.quota) return true;
  const left = Object.keys(state.listed).filter((stratum) => at(state.listed, stratum) > 0);
  const isFull = (stratum: string): boolean => at(state.answered, stratum) >= (state.quotas[stratum] ?? Infinity);
  return Object.keys(state.open).length === 0 && left.length > 0 && left.every(isFull);
}

export const isExhausted = ({ listed, open }: Counted): boolean => sum(listed) === 0 && Object.keys(open).length === 0;
