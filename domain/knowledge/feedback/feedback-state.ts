import type { OrgRef } from '../../shared/case-state';
import { NOWHERE, unopenedLoop, type Written } from '../../shared/loop/loop-state';
import type { KnowledgeState } from '../knowledge-state';

export const PROCESS = 'knowledge-feedback';

/** `linked`: closed for the people; what becomes of the update is still awaited. */
export const STAGES = [
  'new',
  'province-review',
  'modifying',
  'receiving',
  'hq-review',
  'grouped',
  'sent-down',
  'updating',
  'linked',
  'ended',
] as const;
export type FeedbackStage = (typeof STAGES)[number];

export const OUTCOMES = ['dismissed', 'adopted', 'update-started', 'recalled'] as const;

/** HQ's reply, which reaches the province either way. */
export interface Reply extends Written {
  accepted: boolean;
  /** The article is to be updated because of it. */
  update: boolean;
}

export interface FeedbackState extends KnowledgeState {
  stage: FeedbackStage;
  province: OrgRef;
  article: string;
  /** Version that the user saw. */
  number: number;
  /** Where the article comes from: who updates it. */
  origin: OrgRef;
  /** The user, and the colleague they acted for: they do not review it. */
  authors: string[];
  returned: Written | null;
  reply: Reply | null;
  /** The same was said before: that feedback's reply is this one's too. */
  sameAs: string | null;
  /** Feedback that says the same and is answered with this one. */
  followers: string[];
  /** The update it led to, and what became of that. */
  update: { operation: string; outcome: string | null; number: number | null } | null;
}

export const initial = (caseId: string): FeedbackState => ({
  ...unopenedLoop(PROCESS, caseId),
  stage: 'new',
  province: NOWHERE,
  article: '',
  number: 0,
  origin: NOWHERE,
  authors: [],
  returned: null,
  reply: null,
  sameAs: null,
  followers: [],
  update: null,
});
