import type { ContentRef, Instant } from '../../shared/actor';
import type { OrgRef } from '../../shared/case-state';
import type { Dated } from '../../shared/loop/deadline';
import { NOWHERE, type Written } from '../../shared/loop/loop-state';
import { unopenedChild, type ChildState } from '../bulletin-state';

export const PROCESS = 'bulletin-reply';

export const STAGES = ['new', 'drafting', 'reply-review', 'receiving', 'acceptance', 'modifying', 'ended'] as const;
export type ReplyStage = (typeof STAGES)[number];

/** At the receiver's, where its deadline runs. */
export const AT_RECEIVER: readonly ReplyStage[] = ['drafting', 'reply-review', 'modifying'];

export const OUTCOMES = ['accepted', 'closed', 'taken-down'] as const;

/** What the receiver says: plain words, or the form filled in. */
export interface Answer {
  text: ContentRef | null;
  answers: ContentRef | null;
}

/** One receiver's reply to a bulletin that asks for it. */
export interface ReplyState extends ChildState, Dated {
  stage: ReplyStage;
  publisher: OrgRef;
  deadlineNumber: number;
  form: ContentRef | null;
  answer: Answer | null;
  submittedAt: Instant | null;
  /** The first time that it was submitted after its deadline, or that its deadline passed. */
  late: boolean;
  authors: string[];
  author: string | null;
  /** Who passed it at the receiver: the publisher's acceptance is another person's. */
  reviewers: string[];
  returned: (Written & { from: 'receiver' | 'publisher' }) | null;
  /** When the publisher reminded its receiver by hand last; null or absent: not since it was asked for, or submitted. */
  remindedAt?: Instant | null;
  /** How often the publisher has returned it. */
  returns: number;
}

export const initial = (caseId: string): ReplyState => ({
  ...unopenedChild(PROCESS, caseId),
  stage: 'new',
  publisher: NOWHERE,
  deadlineAt: 0,
  deadlineNumber: 0,
  dueAt: 0,
  leastUntil: null,
  form: null,
  answer: null,
  submittedAt: null,
  late: false,
  authors: [],
  author: null,
  reviewers: [],
  returned: null,
  returns: 0,
});
