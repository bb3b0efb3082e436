import type { Command } from '../shared/transition';
import type { ByStratum, CampaignState } from './campaign-state';
import { MOST_OPEN, roomIn, roomInAll } from './room';

/** A customer of the list, as the rows have them when they are asked for. */
export interface Listed {
  customer: string;
  stratum: string;
  tier: string;
  /** On the do-not-call register, or marked so at their own wish. */
  barred: boolean;
}

/** What is read before a campaign paces. */
export interface Callable {
  /** People who call for its centre and are there. */
  callers: number;
  /** Calls that lie before them, taken or not. */
  ready: number;
  next: Listed[];
  /** Open surveys whose customers must not be called any more. */
  barred: string[];
}

/** What is read before a campaign is submitted, or a stratum of its draft gets a quota. */
export interface ListSize {
  listed: ByStratum;
  /** Who made the list: they planned the campaign too. */
  by?: string[];
}

/** Nothing of the list is in the state: what a step needs of it is asked for by these. */
export type CampaignReads =
  | { want: 'size' }
  | { want: 'next'; org: string; perCaller: number; open: number; room: ByStratum; most: number }
  | undefined;

const PACING = ['survey-reported', 'look-again', 'resume-calls', 'start-calls', 'change-quota', 'clock-mark'];

/** One more than there is room for now: the command may be the word of a call that is over. */
const oneMore = (room: number): number => Math.min(MOST_OPEN, room + 1);

export function readsOf(
  state: CampaignState,
  { type }: Command,
): (CampaignReads & Record<string, unknown>) | undefined {
  if (type === 'submit' || (type === 'change-quota' && state.stage === 'drafting')) return { want: 'size' };
  const mayPace = state.stage === 'running' || type === 'start-calls' || type === 'resume-calls';
  if (!mayPace || !PACING.includes(type)) return undefined;
  const left = Object.keys(state.listed).filter((stratum) => (state.listed[stratum] ?? 0) > 0);
  // A changed quota may give any of them room.
  const roomOf = (stratum: string): number => (type === 'change-quota' ? MOST_OPEN : oneMore(roomIn(state, stratum)));
  return {
    want: 'next',
    org: state.owner.id,
    perCaller: state.perCaller,
    open: Object.keys(state.open).length,
    room: Object.fromEntries(left.map((stratum) => [stratum, roomOf(stratum)])),
    most: type === 'change-quota' ? MOST_OPEN : oneMore(roomInAll(state)),
  };
}
