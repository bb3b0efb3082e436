import type { ContentRef, Instant, OrgId, Post } from '../shared/actor';
import { unopened, type CaseState, type OrgRef } from '../shared/case-state';
import type { Climb } from '../shared/escalation-ladder';
import { HOTLINES, type Hotline } from '../shared/hotlines';

export const PROCESS = 'complaint-dispatch';

/** Since these rules the top tier is told again of what is late again there; before, nobody was. */
export const TOP_IS_TOLD_AGAIN = 2;
/** The rules that new cases begin under; a case keeps those of its own beginning (`state.rules`). */
const RULES = TOP_IS_TOLD_AGAIN;

export const STAGES = [
  'new',
  'triage',
  'second-review',
  'dispatched',
  'handling',
  'return-review',
  'leader-decision',
  'reply-check',
  'send-back-review',
  'answering',
  'objection',
  'awaiting-sender',
  'surveying',
  'investigating',
  'archiving',
  'closed',
  'ended',
] as const;
export type ComplaintStage = (typeof STAGES)[number];

export const KINDS = ['complaint', 'fault', 'enquiry'] as const;
export const CATEGORIES = ['fault', 'billing', 'service-quality', 'coverage'] as const;
export const URGENCIES = ['normal', 'urgent'] as const;
export const TIERS = ['ordinary', 'vip', 'important', 'major-account', 'leased-line'] as const;
export const CALL_CHANNELS = ['phone', 'ivr'] as const;
export const CHANNELS = [
  ...CALL_CHANNELS,
  'web',
  'fax',
  'email',
  'letter',
  'visit',
  'transfer-in',
  'hq-down',
  'event',
] as const;
/** Final causes (ours; no seed lists them). `unfounded`: nothing was wrong on our side. */
export const CAUSES = [
  'line-fault',
  'equipment-fault',
  'network-fault',
  'coverage-gap',
  'billing-error',
  'tariff-unclear',
  'staff-conduct',
  'late-service',
  'inter-operator',
  'customer-equipment',
  'unfounded',
  'other',
] as const;
export const OUTCOMES = [
  'answered',
  'satisfied',
  'neutral',
  'dissatisfied',
  'unreachable',
  'declined',
  'settled',
  'mismatch-ours',
  'mismatch-not-ours',
  'not-accepted',
  'withdrawn',
  'merged',
  'confirmed',
  'unconfirmed',
  'recalled',
] as const;

/** Customers whose complaint goes straight to a senior (step 2). */
export const SENIOR_TIERS: readonly string[] = ['important', 'major-account', 'leased-line'];

export { HOTLINES, type Hotline };

/** A dispatch waiting for its second review. `by` empty: proposed by the system (routing table). */
export interface Draft {
  target: OrgRef;
  text: ContentRef;
  by: string[];
}

/** Words that another must look at, and who wrote them: the person, and the colleague they acted for. */
export interface Written {
  text: ContentRef;
  by: string[];
}

/** The work order that is out now. */
export interface Order {
  id: string;
  target: OrgRef;
  text: ContentRef;
  /** Linked child case at a prefecture, HQ or another province; null: a department's own handler. */
  child: string | null;
  deliveredAt: Instant;
  /** Until when the receiver may return it without asking; null = no limit set. */
  returnableUntil: Instant | null;
  accepted: boolean;
  /** Tier that took it over; null: the receiver works on it. */
  takenBy: Post | null;
}

export interface Origin {
  kind: 'own' | 'transferred-in' | 'hq-down';
  /** Who gets the result instead of the customer; null: our own customer. */
  sender: OrgRef | null;
  /** The sender's case, where it runs in the same instance. */
  parent: string | null;
}

export interface Compensation {
  /** Branch company (its centre's code) that paid. */
  org: OrgId;
  amountFen: number;
  currency: string;
  by: string;
  at: Instant;
}

export interface ComplaintState extends CaseState {
  stage: ComplaintStage;
  owner: OrgRef;
  /** Who registered the case, and the colleague they acted for; empty: a system. */
  registrars: string[];
  channel: string;
  urgency: string;
  rural: boolean;
  /** The customer must not be called: the survey asks by SMS/IVR. Known at registration; cases older than it lack it. */
  doNotCall?: boolean;
  /** When the complaint reached us; the statutory clock counts from here. */
  receivedAt: Instant;
  complaint: ContentRef | null;
  origin: Origin;
  policyVersion: number;
  draft: Draft | null;
  order: Order | null;
  /** The handler's reply, or a senior's answer, waiting to be checked or passed on. */
  reply: Written | null;
  returned: Written | null;
  sendBack: Written | null;
  chase: Written | null;
  counts: { returns: number; sendBacks: number; waits: number; surveys: number };
  /** True: the next order gets half the handle limit. */
  halved: boolean;
  /** How far the case has climbed since the handle limit was passed. */
  climb: Climb | null;
  overdue: { clock: string; org: OrgId; at: Instant }[];
  compensation: Compensation[];
  firstContactAt: Instant | null;
  answeredAt: Instant | null;
  hotline: Hotline | null;
  /** Hotlines whose settlement or offer the customer refused: an objection goes to the next one up. */
  hotlinesHeard: Hotline[];
  /** People the hotlines' separation of duties keeps out: they gave the answer that was refused. */
  answeredBy: string[];
  survey: { caseId: string; outcome: string | null } | null;
  mismatch: Written | null;
  /** Accountability (ours) or explanation to the customer (not ours). */
  accountability: (Written & { finding: 'ours' | 'not-ours' }) | null;
  filed: { category: string; cause: string; publication: string; standardAnswer: ContentRef | null } | null;
  /** Waiting for the customer; the ids of the clocks it stopped. */
  waiting: { since: Instant; stopped: string[] } | null;
  /** Asked to go into another case, whose word is awaited: nobody works on this one meanwhile. Older cases lack it. */
  merging?: { survivor: string; since: Instant } | null;
  /** Everybody who worked the case: none of them may survey it. */
  workers: string[];
}

const NOWHERE: OrgRef = { id: '', level: 'prefecture', lineage: { own: '', hq: '' } };

/** The empty case that `register` fills. */
export const initial = (caseId: string): ComplaintState => ({
  ...unopened(PROCESS, caseId),
  rules: RULES,
  stage: 'new',
  owner: NOWHERE,
  registrars: [],
  channel: 'phone',
  urgency: 'normal',
  rural: false,
  doNotCall: false,
  receivedAt: 0,
  complaint: null,
  origin: { kind: 'own', sender: null, parent: null },
  policyVersion: 0,
  draft: null,
  order: null,
  reply: null,
  returned: null,
  sendBack: null,
  chase: null,
  counts: { returns: 0, sendBacks: 0, waits: 0, surveys: 0 },
  halved: false,
  climb: null,
  overdue: [],
  compensation: [],
  firstContactAt: null,
  answeredAt: null,
  hotline: null,
  hotlinesHeard: [],
  answeredBy: [],
  survey: null,
  mismatch: null,
  accountability: null,
  filed: null,
  waiting: null,
  merging: null,
  workers: [],
});
