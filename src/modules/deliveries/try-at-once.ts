import type { EntityManager } from 'typeorm';

/** A new address, a new secret, or somebody's wish deserves a try now: the receiver's circuit is closed. */
export const tryAtOnce = (tx: EntityManager, receiver: string): Promise<unknown> =>
  tx.query(
    `UPDATE receiver_lane SET open_until = '-infinity', wake_at = '-infinity', failures = 0 WHERE receiver_id = $1`,
    [receiver],
  );
