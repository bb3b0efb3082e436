import type { components } from '../../../api/generated/schema';

export type MatrixRow = components['schemas']['MatrixRowDto'];
export type BulletinMatrix = components['schemas']['BulletinMatrixDto'];

/** Where a delivery may stand, and where a reply may: the columns, in their order. */
export const DELIVERY_STATES = ['waiting', 'shown', 'gone'] as const;
export const REPLY_STATES = ['asked', 'reviewing', 'replied', 'returned', 'accepted', 'over'] as const;
export type DeliveryState = (typeof DELIVERY_STATES)[number];
export type ReplyState = (typeof REPLY_STATES)[number];

/** A delivery that a higher number ended is on its way to the next one. */
export function deliveryState({ deliveryOutcome }: Pick<MatrixRow, 'deliveryOutcome'>): DeliveryState {
  if (deliveryOutcome === 'published') return 'shown';
  return deliveryOutcome === 'taken-down' ? 'gone' : 'waiting';
}

/** Null: no reply is asked. Sent back at the receiver's own review it is still being written. */
export function replyState({
  reply,
  replyStage,
  replyOutcome,
  submittedAt,
}: Pick<MatrixRow, 'reply' | 'replyStage' | 'replyOutcome' | 'submittedAt'>): ReplyState | null {
  if (reply === null) return null;
  if (replyOutcome !== null) return replyOutcome === 'accepted' ? 'accepted' : 'over';
  if (replyStage === 'reply-review') return 'reviewing';
  if (replyStage === 'receiving' || replyStage === 'acceptance') return 'replied';
  return replyStage === 'modifying' && submittedAt !== null ? 'returned' : 'asked';
}

export const isLate = ({ deliveryLate, replyLate }: Pick<MatrixRow, 'deliveryLate' | 'replyLate'>): boolean =>
  deliveryLate || replyLate;

/** Its receiver has it, and has not submitted it. */
export const owesReply = (row: MatrixRow): boolean =>
  row.leftAt === null && ['asked', 'reviewing', 'returned'].includes(replyState(row) ?? '');

/** Since when on it may be reminded again, while that lies ahead; null: now. */
export const waitsUntil = ({ remindableAt }: Pick<MatrixRow, 'remindableAt'>, now: number): string | null =>
  remindableAt !== null && Date.parse(remindableAt) > now ? remindableAt : null;

/** How many receivers stand in each column. */
export function countsOf(rows: readonly MatrixRow[]): Record<DeliveryState | ReplyState, number> {
  const counts = Object.fromEntries([...DELIVERY_STATES, ...REPLY_STATES].map((state) => [state, 0]));
  for (const row of rows)
    for (const state of [deliveryState(row), replyState(row)]) if (state !== null) counts[state]! += 1;
  return counts as Record<DeliveryState | ReplyState, number>;
}
