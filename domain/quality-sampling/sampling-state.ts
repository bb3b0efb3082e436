import type { ContentRef, Instant } from '../shared/actor';
import type { OrgRef } from '../shared/case-state';
import { NOWHERE, unopenedLoop, type LoopState, type Written } from '../shared/loop/loop-state';

export const PROCESS = 'quality-sampling';

export const STAGES = ['new', 'scoring', 'reporting', 'report-review', 'circulating', 'ended'] as const;
export type SamplingStage = (typeof STAGES)[number];

/** `reported`: without a violation; `not-circulated`: by decision, with a reason. */
export const OUTCOMES = ['reported', 'circulated', 'not-circulated', 'nothing-to-sample', 'called-off'] as const;

/** Whose finished work is sampled. */
export const WORKS = ['complaint-dispatch', 'suggestion'] as const;
/** What every stratum has a sample of: the centre that worked it, the desk (post), the category, the person; or no strata. */
export const STRATA = ['none', 'org', 'desk', 'category', 'agent'] as const;

/** Which finished work is looked at, and how many of it. The same draw from the same population is the same sample. */
export interface Draw {
  work: (typeof WORKS)[number];
  strata: (typeof STRATA)[number];
  size: number;
  /** Closed from this instant on … */
  from: Instant;
  /** … and before this one. */
  until: Instant;
  seed: number;
}

export interface SamplingState extends LoopState {
  stage: SamplingStage;
  owner: OrgRef;
  /** The plan that it was drawn by; null: ad hoc (不定期). */
  plan: string | null;
  draw: Draw | null;
  /** How much finished work it was drawn from. */
  population: number;
  /** Checks that are not final, each with the case it looks at. At most `MOST_DRAWN`. */
  open: Record<string, string>;
  /** Of those that are final, by how they ended. */
  settled: Record<string, number>;
  violations: number;
  /** Centres whose people were found in violation: to them it is circulated. */
  found: string[];
  report: Written | null;
  circulation: { text: ContentRef; by: string[]; bulletin: string | null } | null;
}

export const initial = (caseId: string): SamplingState => ({
  ...unopenedLoop(PROCESS, caseId),
  stage: 'new',
  owner: NOWHERE,
  plan: null,
  draw: null,
  population: 0,
  open: {},
  settled: {},
  violations: 0,
  found: [],
  report: null,
  circulation: null,
});
