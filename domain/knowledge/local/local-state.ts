import type { Post } from '../../shared/actor';
import type { OrgRef } from '../../shared/case-state';
import { NOWHERE, unopenedLoop, type Written } from '../../shared/loop/loop-state';
import type { Edition, KnowledgeState } from '../knowledge-state';
import type { Proposed } from '../proposal';

export const PROCESS = 'local-publication';

/** `published`: nothing is asked of anybody. What is shown meanwhile says `edition`, whatever the stage. */
export const STAGES = ['new', 'generating', 'editing', 'review', 'published', 'withdrawal-review', 'ended'] as const;
export type LocalStage = (typeof STAGES)[number];

export const OUTCOMES = ['recalled', 'taken-down', 'expired'] as const;

/** One article of a province's own, for as long as it is shown, edition after edition. */
export interface LocalState extends KnowledgeState, Proposed {
  stage: LocalStage;
  province: OrgRef;
  /** Its own id: it is its own register. */
  article: string;
  origin: OrgRef;
  /** Posts of the department that submits it. */
  submitters: Post[];
  /** Number of what is shown, or was withdrawn last; 0: nothing yet. */
  number: number;
  /** Shown now. */
  edition: Edition | null;
  /** On its way: what the approval form (信息发布审批单) brought, as edited last. */
  draft: Edition | null;
  /** Why it is to be published, from the form. */
  purpose: Written | null;
  /** Everybody who wrote on what is on its way: none of them reviews it. */
  authors: string[];
  returned: Written | null;
  /** Number of the document that the company or an authority has issued: then there is no form and no review. */
  document: Written | null;
  /** Why it is to be withdrawn. */
  withdrawal: Written | null;
}

export const initial = (caseId: string): LocalState => ({
  ...unopenedLoop(PROCESS, caseId),
  stage: 'new',
  province: NOWHERE,
  article: caseId,
  origin: NOWHERE,
  submitters: [],
  number: 0,
  edition: null,
  draft: null,
  purpose: null,
  authors: [],
  returned: null,
  document: null,
  withdrawal: null,
});
