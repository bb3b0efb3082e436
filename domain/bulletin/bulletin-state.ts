import type { ContentRef, Instant } from '../shared/actor';
import type { OrgRef } from '../shared/case-state';
import { NOWHERE, unopenedLoop, type LoopState } from '../shared/loop/loop-state';

/** Network: HQ publishes to provinces and second-line platforms. Local: a province to its own. */
export const SCOPES = ['network', 'local'] as const;
export type Scope = (typeof SCOPES)[number];

/** A plain bulletin (公告), or the notice of a fault (故障通告) or of a cutover (割接通告), which is followed up until cleared. */
export const BULLETIN_KINDS = ['bulletin', 'fault-notice', 'cutover-notice'] as const;
export type BulletinKind = (typeof BULLETIN_KINDS)[number];

/** How far what a notice is about has come. */
export const NOTICE_STATES = ['announced', 'ongoing', 'cleared'] as const;
export type NoticeState = (typeof NOTICE_STATES)[number];

/** What a bulletin's own children know of it: which one, and how it hurries. */
export interface ChildState extends LoopState {
  /** Case of the bulletin. */
  bulletin: string;
  kind: BulletinKind;
  receiver: OrgRef;
}

export const unopenedChild = (process: string, caseId: string): ChildState => ({
  ...unopenedLoop(process, caseId),
  bulletin: '',
  kind: 'bulletin',
  receiver: NOWHERE,
});

/** What is asked of the receivers, and how far that has come. */
export interface ReplyAsked {
  deadlineAt: Instant;
  /** Raised with each deadline: of two words about it the later counts, in whatever order they come. */
  deadlineNumber: number;
  /** The form that replies fill in; null: they are plain words. */
  form: ContentRef | null;
}
