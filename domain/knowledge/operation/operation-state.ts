import type { OrgRef } from '../../shared/case-state';
import { NOWHERE, unopenedLoop, type Asker, type Written } from '../../shared/loop/loop-state';
import {
  OPERATION_PROCESS,
  type Edition,
  type KnowledgeState,
  type OperationKind,
  type Overtaking,
} from '../knowledge-state';
import type { Proposed } from '../proposal';

export const STAGES = [
  'new',
  'generating',
  'origin-review',
  'receiving',
  'hq-review',
  'modifying',
  'publishing',
  'spreading',
  'ended',
] as const;
export type OperationStage = (typeof STAGES)[number];

/** Until HQ has passed it: it can still be recalled, cancelled, or be overtaken by a revocation. */
export const UNDECIDED: readonly OperationStage[] = [
  'generating',
  'origin-review',
  'receiving',
  'hq-review',
  'modifying',
];

export const OUTCOMES = [
  'published',
  'updated',
  'revoked',
  'recalled',
  'cancelled',
  'superseded',
  'not-its-origin',
] as const;
export type OperationOutcome = (typeof OUTCOMES)[number];

export interface Returned {
  /** Who sends it back: a reviewer with a reason, or the register, because the article had moved on. */
  from: 'origin' | 'hq' | 'register';
  reason: Written | null;
  /** Number that overtook it. */
  number: number | null;
}

/** The explicit choice that nobody reviews it, who made it, and why. */
export type Waiver = Written & { step: 'origin-review' | 'hq-review' };

export interface OperationState extends KnowledgeState, Proposed {
  stage: OperationStage;
  kind: OperationKind;
  /** Second-line platform or HQ: it comes back there to be modified. */
  origin: OrgRef;
  /** Case of the article. A publication knows from its start under which id its article will live. */
  article: string;
  /** Update: number of the version that the new words were written upon. */
  basedOn: number | null;
  /** Publication and update. */
  edition: Edition | null;
  /** Publication: the designated provinces. Update: those it adds. */
  provinces: OrgRef[];
  /** Revocation: why. */
  reason: Written | null;
  /** Everybody who wrote on it, and the colleagues they acted for: none of them reviews it, here or in a province. */
  authors: string[];
  /** Who submitted last and is asked first to modify it. */
  author: string | null;
  /** Who passed it at its origin: HQ's review is another person's. */
  reviewers: string[];
  returned: Returned | null;
  waiver: Waiver | null;
  /** Given by HQ's register. */
  number: number | null;
  supersededBy: Overtaking | null;
  /** Cases that wait to hear what becomes of it: feedback, provinces' queries. */
  askers: Asker[];
}

export const initial =
  (kind: OperationKind) =>
  (caseId: string): OperationState => ({
    ...unopenedLoop(OPERATION_PROCESS[kind], caseId),
    stage: 'new',
    kind,
    origin: NOWHERE,
    article: '',
    basedOn: null,
    edition: null,
    provinces: [],
    reason: null,
    authors: [],
    author: null,
    reviewers: [],
    returned: null,
    waiver: null,
    number: null,
    supersededBy: null,
    askers: [],
  });
