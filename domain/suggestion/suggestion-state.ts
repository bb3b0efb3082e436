import type { ContentRef, Instant } from '../shared/actor';
import type { OrgRef } from '../shared/case-state';
import { NOWHERE, unopenedLoop, type LoopState, type Written } from '../shared/loop/loop-state';

export const PROCESS = 'suggestion';

export const STAGES = ['new', 'classifying', 'routing', 'considering', 'review', 'telling', 'ended'] as const;
export type SuggestionStage = (typeof STAGES)[number];

/** Before the records manager has looked at it. */
export const UNCLASSIFIED = 'unclassified';

/** What suggestions are about (ours; the source asks for categories and names none). */
export const SUGGESTION_CATEGORIES = [
  'service-quality',
  'billing',
  'coverage',
  'product',
  'outlet',
  'self-help',
  'other',
] as const;

export const OUTCOMES = ['adopted', 'dismissed', 'withdrawn'] as const;

/** Adopted or not, and why. */
export interface Opinion extends Written {
  adopted: boolean;
}

export interface SuggestionState extends LoopState {
  stage: SuggestionStage;
  /** The centre that took it in. */
  owner: OrgRef;
  channel: string;
  suggestion: ContentRef | null;
  /** Service department of the branch company, which routes it; null: not classified yet. */
  branch: OrgRef | null;
  /** Department that considers it. */
  department: OrgRef | null;
  opinion: Opinion | null;
  returned: Written | null;
  /** What the customer was told, and whether they were reached; null: nobody has been told, or there is nobody to tell. */
  told: (Written & { reached: boolean; at: Instant }) | null;
}

export const initial = (caseId: string): SuggestionState => ({
  ...unopenedLoop(PROCESS, caseId),
  stage: 'new',
  owner: NOWHERE,
  channel: 'phone',
  suggestion: null,
  branch: null,
  department: null,
  opinion: null,
  returned: null,
  told: null,
});
