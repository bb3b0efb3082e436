import type { OrgRef } from '../../shared/case-state';
import { NOWHERE, unopenedLoop, type Written } from '../../shared/loop/loop-state';
import type { Edition, KnowledgeState, NumberedKind, Overtaking } from '../knowledge-state';

export const PROCESS = 'province-publication';

/** From these rules on a province's review shows the limit of its branch; before, its task showed none. */
export const REVIEW_HAS_THE_LIMIT = 2;
/** The rules that new branches begin under; a branch keeps those of its own beginning (`state.rules`). */
const RULES = REVIEW_HAS_THE_LIMIT;

export const STAGES = ['new', 'receiving', 'province-review', 'queried', 'awaiting-update', 'ended'] as const;
export type BranchStage = (typeof STAGES)[number];

export const OUTCOMES = ['published', 'taken-down', 'exempt', 'superseded'] as const;

/** One province's branch of one operation on an article. */
export interface BranchState extends KnowledgeState {
  stage: BranchStage;
  province: OrgRef;
  article: string;
  /** Case of the operation; null: the expiry. */
  operation: string | null;
  kind: NumberedKind;
  number: number;
  /** Digest of the words to show; null: withdraw. */
  digest: string | null;
  edition: Edition | null;
  /** Where the article comes from. */
  origin: OrgRef;
  /** Who wrote it: none of them reviews it here. */
  authors: string[];
  /** Why the province will not take it as it is. */
  query: Written | null;
  /** HQ has answered that it stays: the province passes it now. */
  confirmed: Written | null;
  exemption: Written | null;
  /** Update that HQ asked for because of the query. */
  update: string | null;
  supersededBy: Overtaking | null;
}

export const initial = (caseId: string): BranchState => ({
  ...unopenedLoop(PROCESS, caseId),
  rules: RULES,
  stage: 'new',
  province: NOWHERE,
  article: '',
  operation: null,
  kind: 'publish',
  number: 0,
  digest: null,
  edition: null,
  origin: NOWHERE,
  authors: [],
  query: null,
  confirmed: null,
  exemption: null,
  update: null,
  supersededBy: null,
});
