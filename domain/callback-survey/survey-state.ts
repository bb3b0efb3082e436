import type { ContentRef, Instant, OrgId } from '../shared/actor';
import type { CampaignKind } from '../shared/campaign-kind';
import type { CaseState, Lineage } from '../shared/case-state';
import type { Command } from '../shared/transition';

/** `held`: its campaign was stopped, nobody calls until it goes on. */
export const STAGES = ['new', 'waiting', 'calling', 'held', 'self-service', 'ended'] as const;
export type SurveyStage = (typeof STAGES)[number];

/**
 * How a survey ends. Declined, unreachable and withdrawn are counted apart: nobody answered. Of a campaign: `answered`, or
 * `do-not-call` where the customer must not be called any more.
 */
export const OUTCOMES = [
  'satisfied',
  'neutral',
  'dissatisfied',
  'mismatch',
  'declined',
  'unreachable',
  'withdrawn',
  'answered',
  'do-not-call',
] as const;
export type SurveyOutcome = (typeof OUTCOMES)[number];

/** What the complaint does next: nothing, handle again (priority +1), prefecture hotline, or investigate a mismatch. */
export type Consequence = 'none' | 'reopen' | 'hotline' | 'investigate';

/** Every question on the scale 1 (worst) … 5 (best). `handling` decides; the others are kept for analysis (ours). */
export interface Answers {
  handling: number;
  speed: number | null;
  attitude: number | null;
  /** "Was your problem really solved?" */
  solved: boolean;
  text: ContentRef | null;
  way: 'call' | 'self-service';
  at: Instant;
  /** Surveyor, or the connected system that passed the answer on. */
  by: string;
}

/** One call that was made. */
export interface Attempt {
  /** When the customer was called; recorded at the same time or later. */
  at: Instant;
  /** Local half-day, e.g. `2026-11-22-am`. */
  halfDay: string;
  by: string;
  result: 'no-answer' | 'call-later' | 'prefers-self-service' | 'answered' | 'mismatch' | 'declined';
  /** True: made at a time that the customer had named. */
  appointed: boolean;
}

/** A rating pressed after some call with the centre. Kept with the case, but never an answer to the survey. */
export interface IvrRating {
  rating: number;
  agent: string | null;
  at: Instant;
}

/** What a call of a campaign came to. */
export interface CampaignResult {
  result: string;
  /** By question, 1–5. */
  scores: Record<string, number>;
  text: ContentRef | null;
  at: Instant;
  by: string;
}

/** What its campaign wants: that nobody calls for now, or not any more. Who is just calling finishes first. */
export type Hindrance = 'held' | 'withdrawn' | 'do-not-call';

export interface SurveyState extends CaseState {
  stage: SurveyStage;
  /** Of an outbound campaign: what the customer is called for. */
  campaign?: CampaignKind;
  hindrance?: Hindrance | null;
  result?: CampaignResult | null;
  /** Process of the case that asked; older surveys lack it: a complaint. */
  asker?: string;
  /** The case that this is the survey of: a complaint, or an appeal. */
  parent: string;
  /** 1 = first survey of the complaint, 2 = after a reopening, … */
  round: number;
  /** When the customer got the answer that is asked about. */
  answeredAt: Instant;
  /** People who worked the case: none of them may call. */
  barred: string[];
  doNotCall: boolean;
  /** IANA zone of the customer, where it differs from the calendar's. */
  zone: string | null;
  /** What the running wait leads to. */
  next: 'call' | 'self-service' | null;
  /** The next call is at a time that the customer named. */
  appointed: boolean;
  attempts: Attempt[];
  answers: Answers[];
  ratings: IvrRating[];
  mismatch: ContentRef | null;
}

/** First command of the case, sent by the complaint or the appeal. */
export interface Registration extends Command {
  type: 'register';
  asker?: string;
  campaign?: CampaignKind;
  parent: string;
  org: OrgId;
  lineage: Lineage;
  kind: string;
  category: string;
  priority: number;
  tier: string;
  urgency?: string;
  rural?: boolean;
  customer: string | null;
  barred: string[];
  answeredAt: Instant;
  round: number;
  doNotCall?: boolean;
  zone?: string;
}

/** Last word of the case, told to who asked. */
export interface SurveyReport extends Command {
  type: 'survey-reported';
  survey: string;
  round: number;
  outcome: SurveyOutcome;
  consequence: Consequence;
  /** `handling`, 1–5; null when nobody answered. */
  score: number | null;
  solved: boolean | null;
  /** Steps by which the complaint's priority rises. */
  raise: 0 | 1;
  way: 'call' | 'self-service' | null;
  /** The customer's words, or what differs (mismatch). */
  text: ContentRef | null;
  attempts: number;
}
