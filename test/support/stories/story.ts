import type { CaseState } from '../../../domain/shared/case-state';
import type { Actor } from '../../../domain/shared/actor';
import type { Rows } from '../domain/case-world';
import { words } from '../domain/case-driver';
import { registration } from '../domain/complaints';
import { connected, ORGS, PEOPLE } from '../domain/people';
import type { Terms } from '../../../domain/shared/terms';

export type Who = keyof typeof PEOPLE | 'smsGateway' | 'billingSystem' | 'shaanxi';

const SYSTEMS: Record<string, Actor> = {
  smsGateway: connected('gs-sms', 'gs'),
  billingSystem: connected('gs-lz-billing-system', 'gs-lz-billing'),
  shaanxi: connected('sn-crm', 'sn'),
};
/** By the name that a story calls them, or themselves. */
export const actorOf = (who: Who | Actor): Actor =>
  typeof who === 'string' ? (SYSTEMS[who] ?? PEOPLE[who as keyof typeof PEOPLE]) : who;

/**
 * Cases of a story by the names its turns use: `main`, and those found through it; those about knowledge; bulletins;
 * suggestions; work.
 */
export type Place =
  | 'main'
  | 'other'
  | 'survey'
  | 'far'
  | 'farther'
  | 'suggestion'
  | AppealPlace
  | KnowledgePlace
  | BulletinPlace
  | WorkPlace
  | CampaignPlace
  | QualityPlace
  | 'evaluation'
  | ReportPlace;
type Province = 'gs' | 'sn' | 'xj';
/** Appeals against `main`, the survey of the first, and the complaint that it opened anew. */
export type AppealPlace = 'appeal' | 'appeal2' | 'appeal-survey' | 'anew';
/**
 * What people begin, the article of the publication, the update that another case asked for, and the provinces' branches:
 * `gs` of the number in force, `gs@1` of the first.
 */
export type KnowledgePlace =
  | 'publish'
  | 'update'
  | 'update2'
  | 'revoke'
  | 'feedback'
  | 'feedback2'
  | 'local'
  | 'article'
  | 'asked'
  | Province
  | `${Province}@${number}`;
/**
 * Bulletins that people begin, and of `bulletin` its deliveries (`to-gs` of the number in force, `to-gs@1` of the first)
 * and replies.
 */
export type BulletinPlace =
  | 'bulletin'
  | 'bulletin2'
  | 'bulletin3'
  | `to-${Province}`
  | `to-${Province}@${number}`
  | `reply-${Province | 'gs-lz' | 'gs-ts'}`;
/** Work that people assign, and of `assignment` its receivers' parts. */
export type WorkPlace = 'assignment' | 'assignment2' | 'assignment3' | `part-${string}`;
/** Outbound campaigns, and the calls that they opened by their customers. */
export type CampaignPlace = 'campaign' | `campaign-${string}` | `call-${string}`;
/** A province's report, and its prefectures'. */
export type ReportPlace = 'report' | `of-${string}`;
/** A sampling, and its checks by the case that each looks at. */
export type QualityPlace = 'sampling' | `check-${string}`;
/** In a turn's fields: the id of the case there. */
export const idAt = (place: Place): { place: Place } => ({ place });
/** In the fields of what is opened: so many days before. */
export const daysAgo = (days: number): { daysAgo: number } => ({ daysAgo: days });
/** In the fields of what is opened: where the week before this one begins or ends. */
export const lastWeek = (end: 'from' | 'to'): { lastWeek: 'from' | 'to' } => ({ lastWeek: end });
export type Fields = Record<string, unknown>;

/** One turn: somebody does something in one of the cases, another case is opened, or time passes. */
export type Turn =
  | { by: Who | Actor; does: string; in: Place; with: Fields | ((state: CaseState) => Fields) }
  | { by: Who | Actor; opens: Place; process?: string; with: Fields }
  | { wait: number };

/** A case's life as people tell it. Played by the pure machine and by real workflows; both must tell it the same. */
export interface Story {
  title: string;
  /** Terms that its cases run under; absent: those of an ordinary complaint. */
  terms?: Terms;
  turns: Turn[];
  /** What its cases find where they look beside their own state. */
  rows?: Rows;
  /** How the cases end up: stage and outcome by place. */
  ends: Partial<Record<Place, [stage: string, outcome: string | null]>>;
}

const HOUR = 60;
export const DAY = 24 * HOUR;
export const hours = (amount: number): Turn => ({ wait: amount * HOUR });
export const days = (amount: number): Turn => ({ wait: amount * DAY });

export const opens = (by: Who, over: Fields = {}, place: Place = 'main'): Turn => ({
  by,
  opens: place,
  with: registration(over),
});

/** `in('survey').surveyor('decline')` reads as a sentence. */
type Voice = (does: string, fields?: Fields | ((state: CaseState) => Fields)) => Turn;
const voices = (place: Place): Record<Who, Voice> =>
  new Proxy({} as Record<Who, Voice>, {
    get:
      (_, by: Who): Voice =>
      (does, fields = {}) => ({ by, does, in: place, with: fields }),
  });

export const main = voices('main');
export const other = voices('other');
export const survey = voices('survey');
export const far = voices('far');
export const farther = voices('farther');

export const say = (rest: Fields = {}): Fields => ({ text: words(), ...rest });
export const to = (target: keyof typeof ORGS): Fields => say({ target: ORGS[target] });

/** Registered, reviewed, out at Lanzhou's billing department and accepted there. */
export const atBilling: Turn[] = [
  opens('junior'),
  main.junior('draft-dispatch', to('billing')),
  main.senior('approve-dispatch'),
  main.billing('accept'),
];
export const replied: Turn[] = [main.billing('reply', say()), main.junior('approve-reply')];
export const filed = main.records('archive', { category: 'billing', cause: 'billing-error', publication: 'none' });
export const content = { handling: 5, speed: 4, attitude: 5, solved: true };
export const openTask =
  (step: string, rest: Fields = {}) =>
  (state: CaseState): Fields => ({
    task: state.tasks.find((task) => task.step === step && task.status === 'open')?.id,
    ...rest,
  });
