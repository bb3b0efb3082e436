import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { refuse } from '../../../domain/shared/errors';
import { scopePaths, subtreeCondition, type Caller } from '../../platform/auth/scope';
import { decodeCursor, encodeCursor } from '../../platform/http/cursor';
import { Problem } from '../../platform/http/problem';
import { audited } from '../../platform/administration/audited';
import type { DeliveriesQuery, DeliveryPage, DeliveryView } from './deliveries.dto';

const VIEW = `
  SELECT d.outbox_id AS "outboxId", d.receiver_id AS receiver, o.topic, o.org_id AS org, o.case_id AS "caseId",
    h.number AS "caseNumber", o.seq, d.state, d.attempts, o.created_at AS "createdAt",
    CASE WHEN d.state = 'waiting' THEN d.next_attempt_at END AS "nextAttemptAt", d.delivered_at AS "deliveredAt",
    d.last_error AS "lastError", d.position
  FROM delivery d
  JOIN outbox o ON o.id = d.outbox_id
  JOIN receiver r ON r.id = d.receiver_id
  JOIN org ON org.id = r.org_id
  LEFT JOIN case_head h ON h.id = o.case_id AND h.opened_month = o.opened_month`;

type Row = DeliveryView & { position: string };

const view = ({ position: _, ...rest }: Row): DeliveryView => rest;

/** What left, waits or died on its way out, of the receivers in the reader's subtree. */
@Injectable()
export class DeliveriesService {
  constructor(private readonly dataSource: DataSource) {}

  /** Newest first. */
  async list(caller: Caller, { receiver, state, cursor, limit = 50 }: DeliveriesQuery): Promise<DeliveryPage> {
    const filter = { list: 'deliveries', receiver, state };
    const [before] = decodeCursor(filter, cursor, ['integer']) ?? [null];
    const within = subtreeCondition('org.path', scopePaths(caller, 'read-deliveries'), 4);
    const rows: Row[] = await this.dataSource.query(
      `${VIEW} WHERE ($1::text IS NULL OR d.receiver_id = $1) AND ($2::text IS NULL OR d.state = $2)
         AND ($3::bigint IS NULL OR d.position < $3) AND ${within.sql}
       ORDER BY d.position DESC LIMIT ${limit + 1}`,
      [receiver ?? null, state ?? null, before, ...within.parameters],
    );
    const last = rows[limit - 1];
    return {
      items: rows.slice(0, limit).map(view),
      next: rows.length > limit && last ? encodeCursor(filter, [Number(last.position)]) : null,
    };
  }

  /**
   * Sends a dead letter again: first in its receiver's queue, with all its attempts, under the same id. It is now
   * that the administrator wants it sent, so an open circuit is closed.
   */
  replay(caller: Caller, outboxId: string, receiver: string, now: Date): Promise<DeliveryView> {
    const within = subtreeCondition('org.path', scopePaths(caller, 'replay-deliveries'), 3);
    const find = `${VIEW} WHERE d.outbox_id = $1 AND d.receiver_id = $2 AND ${within.sql}`;
    const key = [outboxId, receiver, ...within.parameters];
    const change = { command: 'replay-delivery', fields: { outboxId, receiver }, now };
    return audited(this.dataSource, caller, change, async (tx) => {
      const [found]: Row[] = await tx.query(`${find} FOR UPDATE OF d`, key);
      if (!found) throw new Problem('not-found');
      if (found.state !== 'dead') throw Problem.of(refuse('already-done'));
      await tx.query(
        `UPDATE delivery SET state = 'waiting', attempts = 0, next_attempt_at = now() WHERE outbox_id = $1 AND receiver_id = $2`,
        [outboxId, receiver],
      );
      await tx.query(
        `UPDATE receiver_lane SET open_until = '-infinity', wake_at = '-infinity', failures = 0 WHERE receiver_id = $1`,
        [receiver],
      );
      const [row]: Row[] = await tx.query(find, key);
      return view(row!);
    });
  }
}
