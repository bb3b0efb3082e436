import type { ContentRef, Instant } from '../shared/actor';
import type { CampaignKind } from '../shared/campaign-kind';
import type { OrgRef } from '../shared/case-state';
import { NOWHERE, unopenedLoop, type LoopState, type Written } from '../shared/loop/loop-state';

export const PROCESS = 'outbound-campaign';

/** `ending`: nobody else is called; until every call that somebody has taken is over. */
export const STAGES = [
  ...(['new', 'drafting', 'campaign-review', 'approved', 'running', 'stopped', 'ending', 'ended'] as const),
] as const;
export type CampaignStage = (typeof STAGES)[number];

/** Why it ended. */
export const OUTCOMES = ['quota-reached', 'list-exhausted', 'deadline', 'called-off', 'recalled'] as const;
export type CampaignOutcome = (typeof OUTCOMES)[number];

/** How many, by the number of the stratum in its list; 0: the list has none. */
export type ByStratum = Record<string, number>;

export interface CampaignState extends LoopState {
  stage: CampaignStage;
  owner: OrgRef;
  campaign: CampaignKind | null;
  name: ContentRef | null;
  /** Who planned it: begun, imported, submitted. None of them approves it. */
  planners: string[];
  /** Calls that lie ready for each caller. */
  perCaller: number;
  endAt: Instant;
  /** Answers after which it ends; null: the whole list is called. */
  quota: number | null;
  quotas: ByStratum;
  /** Customers of the list that nobody has called yet, as it was submitted and taken from since. */
  listed: ByStratum;
  /** The surveys that are open, each with its stratum. At most `MOST_OPEN`. */
  open: Record<string, string>;
  answered: ByStratum;
  /** What this step took from the list: who is called from now on, and who must not be. */
  taken: { opened: { customer: string; survey: string }[]; barred: string[] };
  /** Why it ends before its list does. */
  ending: { outcome: CampaignOutcome; because: Written | null } | null;
}

export const NOBODY: CampaignState['taken'] = { opened: [], barred: [] };

export const initial = (caseId: string): CampaignState => ({
  ...unopenedLoop(PROCESS, caseId),
  stage: 'new',
  owner: NOWHERE,
  campaign: null,
  name: null,
  planners: [],
  perCaller: 0,
  endAt: 0,
  quota: null,
  quotas: {},
  listed: {},
  open: {},
  answered: {},
  taken: NOBODY,
  ending: null,
});
