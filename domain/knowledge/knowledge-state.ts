import type { ContentRef, Instant } from '../shared/actor';
import type { LoopState } from '../shared/loop/loop-state';

/** Knowledge hurries as every loop does. */
export { URGENCIES } from '../shared/loop/loop-state';
/** Who may read an article (ours): everybody who has the base, staff only, or the posts named by permissions. */
export const CONFIDENTIALITIES = ['open', 'internal', 'restricted'] as const;

export const OPERATIONS = ['publish', 'update', 'revoke'] as const;
export type OperationKind = (typeof OPERATIONS)[number];

/** The process of each operation. */
export const OPERATION_PROCESS = {
  publish: 'knowledge-publish',
  update: 'knowledge-update',
  revoke: 'knowledge-revoke',
} as const satisfies Record<OperationKind, string>;

/** What the register numbers: the three operations, and the expiry, which is time's own. */
export const NUMBERED_KINDS = [...OPERATIONS, 'expire'] as const;
export type NumberedKind = (typeof NUMBERED_KINDS)[number];

/** Operations after which provinces show nothing. */
export const withdraws = (kind: NumberedKind): boolean => kind === 'revoke' || kind === 'expire';

/** One version of an article. Title, body, keywords and attachments are one stored content row; here is its digest. */
export interface Edition {
  words: ContentRef;
  /** Place in HQ's tree. */
  node: string;
  confidentiality: string;
  /** Readers see it from here on; null: at once. */
  effectiveAt: Instant | null;
  /** It is withdrawn everywhere then; null: never by itself. */
  expiresAt: Instant | null;
  /** Its author is asked then whether it still holds; null: never. */
  reviewAt: Instant | null;
}

/** What overtook something: the operation of this number. `operation`: its case; null: the expiry. */
export interface Overtaking {
  number: number;
  kind: NumberedKind;
  operation: string | null;
}

/** What the cases of the family have in common: all of it is the engine's. */
export type KnowledgeState = LoopState;
