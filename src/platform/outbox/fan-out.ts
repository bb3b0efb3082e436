import type { DataSource } from 'typeorm';
import { prepared } from '../database/prepared';
import { withScope } from '../database/with-scope';

const RELAY = { kind: 'system', id: 'case' } as const;
/** "outb": one fan-out at a time, so that deliveries get their positions in the order of the outbox. */
const FAN_OUT_LOCK = 0x6f757462;

/**
 * Turns committed outbox rows into one delivery per interested receiver: one at the row's organisation, or above it
 * with `subtree`, whose topics name it (`*`, the exact topic, or `process.*`).
 * Rows are claimed, never read by "id greater than": ids commit out of order.
 * @returns rows handled; fewer than `limit` = none left, or another process is at it
 */
export function fanOut(dataSource: DataSource, limit = 200): Promise<{ rows: number }> {
  return withScope(dataSource, RELAY, async (tx) => {
    const [lock] = await tx.query<{ mine: boolean }[]>('SELECT pg_try_advisory_xact_lock($1) AS mine', [FAN_OUT_LOCK]);
    if (!lock?.mine) return { rows: 0 };
    const [fanned] = await prepared<{ rows: number }>(
      tx,
      'fan out',
      `WITH claimed AS (
         SELECT id, topic, org_id, created_at FROM outbox WHERE fanned_out_at IS NULL
         ORDER BY created_at, id LIMIT $1 FOR UPDATE SKIP LOCKED
       ), delivered AS (
         INSERT INTO delivery (outbox_id, receiver_id)
         SELECT c.id, r.id FROM claimed c
         JOIN org o ON o.id = c.org_id
         JOIN receiver r ON r.active
         JOIN org at ON at.id = r.org_id AND (at.id = o.id OR (r.subtree AND starts_with(o.path, at.path)))
         WHERE EXISTS (SELECT FROM unnest(r.topics) t
           WHERE t IN ('*', c.topic) OR (t LIKE '%.*' AND starts_with(c.topic, left(t, -1))))
         ORDER BY c.created_at, c.id, r.id
         ON CONFLICT DO NOTHING
       ), marked AS (
         UPDATE outbox SET fanned_out_at = now() WHERE id IN (SELECT id FROM claimed)
       )
       SELECT count(*)::int AS rows FROM claimed`,
      [limit],
    );
    return fanned!;
  });
}

const DUE = `
  SELECT r.id FROM receiver r LEFT JOIN receiver_lane l ON l.receiver_id = r.id
  WHERE r.active AND coalesce(greatest(l.leased_until, l.wake_at), '-infinity') <= now()
    AND EXISTS (SELECT FROM delivery d WHERE d.receiver_id = r.id AND d.state = 'waiting')`;

/** Receivers with something to send now and nobody sending: what wake-ups may have missed. */
export async function receiversDue(dataSource: DataSource): Promise<string[]> {
  const rows = await withScope(dataSource, RELAY, (tx) => prepared<{ id: string }>(tx, 'receivers due', DUE, []));
  return rows.map(({ id }) => id);
}
