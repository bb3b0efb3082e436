import type { ContentRef, Instant } from '../shared/actor';
import type { OrgRef } from '../shared/case-state';
import { NOWHERE, unopenedLoop, type LoopState, type Written } from '../shared/loop/loop-state';

export const PROCESS = 'process-evaluation';

export const STAGES = ['new', 'assessing', 'approval', 'improving', 'taking-effect', 'effect-review', 'ended'] as const;
export type EvaluationStage = (typeof STAGES)[number];

/** `nothing-to-improve`: no measure was needed; `effective`, `not-effective`: what the figures before and after said. */
export const OUTCOMES = ['nothing-to-improve', 'effective', 'not-effective', 'called-off'] as const;

/** Processes whose figures a centre evaluates (各项流程): those that it lives itself, and never this one. */
export const EVALUATED = [
  ...['complaint-dispatch', 'callback-survey', 'suggestion', 'appeal', 'outbound-campaign'],
  ...['knowledge-publish', 'knowledge-update', 'knowledge-revoke', 'knowledge-feedback'],
  ...['province-publication', 'local-publication', 'bulletin-publish', 'bulletin-delivery', 'bulletin-reply'],
  ...['work-assignment', 'work-assignment-part', 'report-submission', 'quality-sampling', 'quality-check'],
] as const;
export type Evaluated = (typeof EVALUATED)[number];

/** Figures as they were worked out once: the same period, catalogue, calendar and cut-off give the same for ever. */
export interface Edition {
  id: string;
  /** SHA-256 of the figures. */
  digest: string;
  /** Version of the queries. */
  catalogue: number;
  /** Cases opened from here on … */
  from: Instant;
  /** … and before this. */
  to: Instant;
  /** What was decided later is not in it. */
  cutOff: Instant;
}

/** What is to be done about a problem: by whom, until when. */
export interface Measure {
  number: number;
  problem: ContentRef;
  text: ContentRef;
  /** Who wrote it. */
  by: string[];
  org: OrgRef;
  person: string;
  until: Instant;
  status: 'proposed' | 'open' | 'done' | 'given-up';
  /** Id of the task that it is, once it is approved. */
  task: string | null;
  /** Its day has passed once. */
  late: boolean;
  /** What was done, by whom. */
  done: Written | null;
}

export interface EvaluationState extends LoopState {
  stage: EvaluationStage;
  owner: OrgRef;
  evaluated: string;
  /** Counted from 1. */
  round: number;
  /** The process as it was found; in a later round, as the last one left it. */
  before: Edition | null;
  /** After the measures. */
  after: Edition | null;
  /** Of this round, at most `MOST_MEASURES`. */
  measures: Measure[];
  findings: Written | null;
  /** When the last measure was done: from here on its effect is looked for. */
  improvedAt: Instant | null;
  verdict: Written | null;
}

export const initial = (caseId: string): EvaluationState => ({
  ...unopenedLoop(PROCESS, caseId),
  stage: 'new',
  owner: NOWHERE,
  evaluated: '',
  round: 1,
  before: null,
  after: null,
  measures: [],
  findings: null,
  improvedAt: null,
  verdict: null,
});
