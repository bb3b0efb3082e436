import type { ContentRef } from '../../shared/actor';
import { unopenedChild, type ChildState } from '../bulletin-state';

export const PROCESS = 'bulletin-delivery';

export const STAGES = ['new', 'receiving', 'publishing-locally', 'ended'] as const;
export type DeliveryStage = (typeof STAGES)[number];

export const OUTCOMES = ['published', 'taken-down', 'superseded'] as const;

/** One receiver's delivery of one number of a bulletin: its words, a follow-up, or that it is shown no more. */
export interface DeliveryState extends ChildState {
  stage: DeliveryStage;
  number: number;
  /** Digest of the words to show; null: withdraw. */
  digest: string | null;
  words: ContentRef | null;
  /** On top of the receiver's own board. */
  pinned: boolean;
  /** An earlier number is shown there: this one follows it without a choice. */
  known: boolean;
  /** Number that overtook it. */
  supersededBy: number | null;
}

export const initial = (caseId: string): DeliveryState => ({
  ...unopenedChild(PROCESS, caseId),
  stage: 'new',
  number: 0,
  digest: null,
  words: null,
  pinned: false,
  known: false,
  supersededBy: null,
});
