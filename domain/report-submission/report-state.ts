import type { Instant, OrgId } from '../shared/actor';
import type { OrgRef } from '../shared/case-state';
import type { Dated } from '../shared/loop/deadline';
import { NOWHERE, unopenedLoop, type Written } from '../shared/loop/loop-state';
import type { Audience, Content } from './contents';
import type { Period } from './period';

export const PROCESS = 'report-submission';

/**
 * `gathering`: a province waits for its prefectures. `submitted`: a prefecture's is with the province, which may still send
 * it back. `receipt`: it went out, and its receivers have not all said that they have it.
 */
export const STAGES = ['new', 'gathering', 'compiling', 'approval', 'submitted', 'receipt', 'ended'] as const;
export type ReportStage = (typeof STAGES)[number];

/** `merged`: the province's holds it. `not-merged`: the province went on without it. `received`: everybody has it. */
export const OUTCOMES = ['merged', 'not-merged', 'received', 'withdrawn'] as const;

/** Figures as they were worked out once: rows that never change. */
export interface Edition {
  id: string;
  /** SHA-256 of the figures, hex. */
  digest: string;
  /** Version of the catalogue of queries that worked them out. */
  catalogue: number;
  /** What was known until then counts; nothing later. */
  cutOff: Instant;
  /** Prefectures' editions that are merged in it. */
  parts: string[];
}

/** A prefecture's report as the province knows it. */
export interface Part {
  receiver: OrgRef;
  child: string;
  /** Step of the child that it was last told of. */
  step: number;
  /** What it submitted; null: not yet, or sent back. */
  edition: string | null;
  submittedAt: Instant | null;
  late: boolean;
}

export interface Receiver {
  org: OrgRef;
  audience: Audience | 'asker';
  receivedAt: Instant | null;
}

export interface ReportState extends Dated {
  stage: ReportStage;
  owner: OrgRef;
  period: Period;
  /** What an ad hoc request wants to know, and who asks; null: a regular report. */
  asked: (Written & { org: OrgRef; content: Content | null }) | null;
  /** The province's report that it goes into; null: it is nobody's part. */
  parent: string | null;
  edition: Edition | null;
  /** How many editions there have been. */
  editions: number;
  /** Who worked it out, annotated or submitted it: none of them approves it. */
  makers: string[];
  note: Written | null;
  returned: Written | null;
  approvedBy: string[];
  parts: Record<OrgId, Part>;
  /** Why the province did not wait for all. */
  without: Written | null;
  receivers: Receiver[];
  /** It was submitted after it was due. */
  late: boolean;
}

const NO_PERIOD: Period = { kind: 'ad-hoc', label: '', from: 0, to: 0 };

export const initial = (caseId: string): ReportState => ({
  ...unopenedLoop(PROCESS, caseId),
  stage: 'new',
  deadlineAt: 0,
  dueAt: 0,
  leastUntil: null,
  owner: NOWHERE,
  period: NO_PERIOD,
  asked: null,
  parent: null,
  edition: null,
  editions: 0,
  makers: [],
  note: null,
  returned: null,
  approvedBy: [],
  parts: {},
  without: null,
  receivers: [],
  late: false,
});
