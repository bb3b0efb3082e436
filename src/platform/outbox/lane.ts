import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { withScope } from '../database/with-scope';
import type { Verdict } from './retry';

const RELAY = { kind: 'system', id: 'case' } as const;

export interface Receiver {
  id: string;
  kind: 'log' | 'webhook';
  url: string | null;
  /** As stored: sealed. */
  secret: string | null;
  /** Signs along until its time is over; null then. */
  previousSecret: string | null;
}

/** One send, as it is kept with its delivery. */
export interface Try {
  /** When it began, ISO 8601. */
  at: string;
  ms: number;
  /** HTTP status; null: nobody answered. */
  status: number | null;
  /** Why it did not arrive; null: it did. */
  reason: string | null;
  /** SHA-256 of the body as sent, hex; null: nothing left. */
  digest: string | null;
}

/** Of a delivery that is sent again and again, the latest are kept. */
const TRIES_KEPT = 50;

/** The oldest waiting delivery of a receiver, with what is to be sent. */
export interface Head {
  outboxId: string;
  topic: string;
  org: string;
  caseId: string;
  caseNumber: string | null;
  seq: number;
  data: Record<string, unknown>;
  createdAt: Date;
  attempts: number;
  /** The receiver's failures in a row so far. */
  failures: number;
  receiver: Receiver;
}

const HEAD = `
  SELECT d.outbox_id AS "outboxId", o.topic, o.org_id AS org, o.case_id AS "caseId", h.number AS "caseNumber", o.seq, o.data,
    o.created_at AS "createdAt", d.attempts, l.failures,
    json_build_object('id', r.id, 'kind', r.kind, 'url', r.url, 'secret', r.secret,
      'previousSecret', CASE WHEN r.previous_secret_until > now() THEN r.previous_secret END) AS receiver,
    greatest(d.next_attempt_at, l.open_until, l.paced_until) AS due
  FROM delivery d
  JOIN outbox o ON o.id = d.outbox_id
  JOIN receiver r ON r.id = d.receiver_id AND r.active
  JOIN receiver_lane l ON l.receiver_id = r.id AND l.leased_by = $2
  LEFT JOIN case_head h ON h.id = o.case_id AND h.opened_month = o.opened_month
  WHERE d.receiver_id = $1 AND d.state = 'waiting'
  ORDER BY d.position LIMIT 1`;

/**
 * The right to send to one receiver, held by one worker at a time. A lease instead of a row lock, because a lock
 * would hold a transaction open for as long as the receiver takes to answer. A worker that dies loses it by time;
 * one that comes back late finds its token replaced and can't record anything.
 */
export class Lane {
  private constructor(
    private readonly dataSource: DataSource,
    private readonly receiverId: string,
    private readonly token: string,
    private readonly lease: number,
  ) {}

  /** @param lease ms; must be longer than a send may take. @returns null when another worker holds it */
  static async take(dataSource: DataSource, receiverId: string, lease: number): Promise<Lane | null> {
    const token = randomUUID();
    const taken = await withScope(dataSource, RELAY, (tx) =>
      tx.query<{ receiver_id: string }[]>(
        `INSERT INTO receiver_lane AS l (receiver_id, leased_by, leased_until)
         SELECT id, $2, now() + $3 * interval '1 ms' FROM receiver WHERE id = $1 AND active
         ON CONFLICT (receiver_id) DO UPDATE SET leased_by = $2, leased_until = excluded.leased_until
         WHERE l.leased_until <= now() RETURNING receiver_id`,
        [receiverId, token, lease],
      ),
    );
    return taken.length > 0 ? new Lane(dataSource, receiverId, token, lease) : null;
  }

  /**
   * The head of the queue if it may be sent now. Otherwise gives the lane back, noting when to look again,
   * and answers null. Sending counts against the receiver's rate at once.
   */
  next(): Promise<Head | null> {
    return withScope(this.dataSource, RELAY, async (tx) => {
      const [head] = (await tx.query(HEAD, [this.receiverId, this.token])) as [(Head & { due: Date }) | undefined];
      const [lane] = await tx.query<{ mine: boolean }[]>(
        `WITH turn AS (
           UPDATE receiver_lane l SET
             leased_by = CASE WHEN $3::timestamptz <= now() THEN leased_by END,
             leased_until = CASE WHEN $3 <= now() THEN now() + $4 * interval '1 ms' ELSE '-infinity' END,
             wake_at = coalesce($3, '-infinity'),
             -- Bursts of up to one second's worth, then evenly (GCRA).
             paced_until = CASE WHEN $3 <= now()
               THEN greatest(paced_until, now() - interval '1 s') + interval '1 s' / r.per_second ELSE paced_until END
           FROM receiver r WHERE r.id = l.receiver_id AND l.receiver_id = $1 AND l.leased_by = $2
           RETURNING l.leased_by IS NOT NULL AS mine
         ) SELECT mine FROM turn`,
        [this.receiverId, this.token, head?.due ?? null, this.lease],
      );
      return head && lane?.mine ? head : null;
    });
  }

  /** Records what came of the send; false when the lane was lost meanwhile (the new holder sends again). */
  settle(
    outboxId: string,
    attempt: Try,
    result: { delivered: true } | { delivered: false; reason: string; verdict: Verdict },
  ): Promise<boolean> {
    return withScope(this.dataSource, RELAY, async (tx) => {
      const verdict = result.delivered ? { dead: false, delay: 0, failures: 0, openFor: 0 } : result.verdict;
      const held = await tx.query<object[]>(
        `WITH held AS (
           UPDATE receiver_lane SET failures = $3,
             open_until = CASE WHEN $4 > 0 THEN now() + $4 * interval '1 ms' ELSE '-infinity' END,
             leased_until = now() + $5 * interval '1 ms'
           WHERE receiver_id = $1 AND leased_by = $2 RETURNING 1
         ) SELECT * FROM held`,
        [this.receiverId, this.token, verdict.failures, verdict.openFor, this.lease],
      );
      if (held.length === 0) return false;
      await tx.query(
        `UPDATE delivery SET attempts = attempts + 1, state = $3, last_error = $4,
           delivered_at = CASE WHEN $3 = 'delivered' THEN now() END, next_attempt_at = now() + $5 * interval '1 ms',
           tries = CASE WHEN jsonb_array_length(tries) < ${TRIES_KEPT} THEN tries ELSE tries - 0 END || $6::jsonb
         WHERE outbox_id = $1 AND receiver_id = $2 AND state = 'waiting'`,
        [
          outboxId,
          this.receiverId,
          result.delivered ? 'delivered' : verdict.dead ? 'dead' : 'waiting',
          result.delivered ? null : result.reason,
          verdict.delay,
          JSON.stringify(attempt),
        ],
      );
      return true;
    });
  }

  /** Gives the lane back for whoever comes next. */
  async release(): Promise<void> {
    await withScope(this.dataSource, RELAY, (tx) =>
      tx.query(
        `UPDATE receiver_lane SET leased_by = NULL, leased_until = '-infinity' WHERE receiver_id = $1 AND leased_by = $2`,
        [this.receiverId, this.token],
      ),
    );
  }
}
