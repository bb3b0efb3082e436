import type { ContentRef, Instant, OrgId } from '../shared/actor';
import type { OrgRef } from '../shared/case-state';
import type { Hotline } from '../shared/hotlines';
import { NOWHERE, unopenedLoop, type LoopState, type Written } from '../shared/loop/loop-state';

export const PROCESS = 'appeal';

/** From these rules on the tier above is called on before the filing limit passes; before, only once it had. */
export const FILING_IS_ALARMED = 2;
/** The rules that new appeals begin under; one keeps those of its own beginning (`state.rules`). */
const RULES = FILING_IS_ALARMED;

export const STAGES = [
  'new',
  'accepting',
  'deciding',
  'reopening',
  'surveying',
  'reporting',
  'approval',
  'filing',
  'ended',
] as const;
export type AppealStage = (typeof STAGES)[number];

/** Who appeals: the customer, or the regulator for them (通信管理局转办). The policy's categories. */
export const APPEAL_CATEGORIES = ['appeal-customer', 'appeal-regulator'] as const;
export type AppealCategory = (typeof APPEAL_CATEGORIES)[number];

/** A province's communications administration (通信管理局), or the ministry's centre for user complaints. */
export const REGULATORS = ['province-administration', 'ministry'] as const;

export const OUTCOMES = ['upheld', 'reopened', 'compensated', 'not-accepted', 'filed', 'withdrawn'] as const;

/** What the hotline decided on a customer's appeal. */
export interface Ruling extends Written {
  outcome: 'upheld' | 'reopened' | 'compensated';
  hotline: Hotline;
  at: Instant;
}

/** What a hotline granted; the branch company pays. */
export interface Granted {
  org: OrgId;
  amountFen: number;
  currency: string;
  hotline: Hotline;
  by: string[];
  at: Instant;
}

/** The regulator's notice. */
export interface Notice {
  regulator: string;
  /** Number of its document; a reference, not words. */
  document: string;
  /** Its date: the filing limit counts from here. */
  noticedAt: Instant;
}

/** What is filed with the regulator. */
export interface Report {
  facts: ContentRef;
  result: ContentRef;
  /** The customer's opinion of the result. */
  opinion: ContentRef;
  by: string[];
}

/** That it was filed: under which number, when, and whether within the limit. */
export interface Filed {
  number: ContentRef;
  filedAt: Instant;
  late: boolean;
}

export interface AppealState extends LoopState {
  stage: AppealStage;
  owner: OrgRef;
  /** The complaint that it is about. */
  complaint: string;
  /** What the complaint is about, for another one where it has ended. */
  about: { kind: string; category: string; channel: string };
  words: ContentRef | null;
  doNotCall: boolean;
  rural: boolean;
  /** Hotline that has it now. */
  hotline: Hotline;
  /** Hotlines that handled the complaint, or ruled on this appeal: they are not asked again. */
  heard: Hotline[];
  /** Everybody who worked the complaint or this appeal: kept out of the ruling and of the survey. */
  workers: string[];
  ruling: Ruling | null;
  granted: Granted[];
  /** When the customer heard the last ruling. */
  answeredAt: Instant | null;
  survey: { caseId: string; outcome: string | null } | null;
  surveys: number;
  /** The complaint opened anew because the old one had ended. */
  successor: string | null;
  notice: Notice | null;
  report: Report | null;
  returned: Written | null;
  filed: Filed | null;
}

export const initial = (caseId: string): AppealState => ({
  ...unopenedLoop(PROCESS, caseId),
  rules: RULES,
  stage: 'new',
  owner: NOWHERE,
  complaint: '',
  about: { kind: 'complaint', category: '', channel: 'phone' },
  words: null,
  doNotCall: false,
  rural: false,
  hotline: 'prefecture',
  heard: [],
  workers: [],
  ruling: null,
  granted: [],
  answeredAt: null,
  survey: null,
  surveys: 0,
  successor: null,
  notice: null,
  report: null,
  returned: null,
  filed: null,
});

export const isRegulators = ({ subject }: Pick<AppealState, 'subject'>): boolean =>
  subject.category === ('appeal-regulator' satisfies AppealCategory);
