import type { ContentRef, Instant, OrgId } from '../../shared/actor';
import type { OrgRef } from '../../shared/case-state';
import type { Cell } from '../../shared/loop/cell';
import { NOWHERE, unopenedLoop, type LoopState, type Written } from '../../shared/loop/loop-state';
import type { BulletinKind, NoticeState, ReplyAsked, Scope } from '../bulletin-state';

export const PROCESS = 'bulletin-publish';

/** From these rules on a notice says what it affects; before, only its words did. */
export const NOTICE_HAS_IMPACT = 2;
/** The rules that new bulletins begin under; each keeps those of its own beginning (`state.rules`). */
const RULES = NOTICE_HAS_IMPACT;

/** `shown`: from its number on; `taking-down`: withdrawn or expired, until every receiver has it off its board. */
export const STAGES = [
  'new',
  'drafting',
  'origin-review',
  'receiving',
  'hq-review',
  'modifying',
  'shown',
  'taking-down',
  'ended',
] as const;
export type PublishStage = (typeof STAGES)[number];

/** Until it is shown: it can still be recalled or cancelled. */
export const UNDECIDED: readonly PublishStage[] = ['drafting', 'origin-review', 'receiving', 'hq-review', 'modifying'];

export const OUTCOMES = ['taken-down', 'expired', 'recalled', 'cancelled'] as const;

/** How the asking for replies came to its end: everybody's accepted, by decision, or with the bulletin. */
export const REPLIES_ENDS = ['complete', 'closed', 'taken-down', 'expired'] as const;
export type RepliesEnd = (typeof REPLIES_ENDS)[number];

/** When what a notice is about began, when it is to end, how far it is, and what it affects. */
export interface Notice {
  startsAt: Instant;
  endsAt: Instant | null;
  state: NoticeState;
  /** 影响范围: services, places, customers, as said last; absent in notices from before it was asked for. */
  impact?: ContentRef;
}

/** When a receiver was reminded, and from when on it may be again. */
export interface Reminded {
  at: Instant;
  againAt: Instant;
}

/** What was added to a notice that is shown. */
export interface FollowUp {
  words: ContentRef;
  /** Who wrote it, and the colleague they acted for: none of them passes it. */
  by: string[];
  state: NoticeState;
  endsAt: Instant | null;
  /** Absent: as it was said before. */
  impact?: ContentRef;
}

export interface PublishState extends LoopState {
  stage: PublishStage;
  scope: Scope;
  kind: BulletinKind;
  origin: OrgRef;
  /** HQ for the network, the province for its own. */
  publisher: OrgRef;
  words: ContentRef | null;
  receivers: OrgRef[];
  /** Those that were taken off again, and not added anew; absent in cases from before anybody could be. */
  left?: OrgId[];
  pinned: boolean;
  effectiveAt: Instant | null;
  expiresAt: Instant | null;
  reply: ReplyAsked | null;
  /** Null while replies are awaited, and where none were asked for. */
  repliesEnd: RepliesEnd | null;
  /** Why the asking was closed before everybody had replied. */
  closing: Written | null;
  notice: Notice | null;
  /** Passed and shown, in order; each raised the number. */
  followUps: (FollowUp & { number: number; at: Instant })[];
  /** Written and not yet passed. */
  followUp: FollowUp | null;
  /** Number of what is shown, or was taken down last: 0 nothing yet, 1 the bulletin, then one for each follow-up. */
  number: number;
  /**
   * Deliveries of the number in force, by receiver; empty in a province, which is one platform. `known`: an earlier
   * number is shown there.
   */
  deliveries: Record<OrgId, Cell & { number: number; known: boolean }>;
  /** `reminded`: by hand, the last time; absent: not yet. */
  replies: Record<OrgId, Cell & { late: boolean; reminded?: Reminded }>;
  authors: string[];
  /** Who submitted last and is asked first to modify it. */
  author: string | null;
  /** Who passed it at its origin: HQ's review is another person's. */
  reviewers: string[];
  returned: (Written & { from: 'origin' | 'publisher' }) | null;
  /** The explicit choice that nobody reviews it, who made it, and why. */
  waiver: (Written & { step: 'origin-review' | 'hq-review' }) | null;
  /** Why it is to be withdrawn; not shown any more once another person has confirmed it. */
  withdrawal: Written | null;
}

export const initial = (caseId: string): PublishState => ({
  ...unopenedLoop(PROCESS, caseId),
  rules: RULES,
  stage: 'new',
  scope: 'network',
  kind: 'bulletin',
  origin: NOWHERE,
  publisher: NOWHERE,
  words: null,
  receivers: [],
  left: [],
  pinned: false,
  effectiveAt: null,
  expiresAt: null,
  reply: null,
  repliesEnd: null,
  closing: null,
  notice: null,
  followUps: [],
  followUp: null,
  number: 0,
  deliveries: {},
  replies: {},
  authors: [],
  author: null,
  reviewers: [],
  returned: null,
  waiver: null,
  withdrawal: null,
});

export const isNotice = ({ kind }: Pick<PublishState, 'kind'>): boolean => kind !== 'bulletin';

/** What is shown now: the newest follow-up's words, else the bulletin's; null: nothing. */
export const shown = ({ stage, followUps, words }: PublishState): ContentRef | null =>
  stage === 'shown' ? (followUps.at(-1)?.words ?? words) : null;
