import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { refuse } from '../../../domain/shared/errors';
import { scopePaths, subtreeCondition, type Caller } from '../../platform/auth/scope';
import { decodeCursor, encodeCursor } from '../../platform/http/cursor';
import type { Language } from '../../platform/http/language';
import { Problem } from '../../platform/http/problem';
import { toProblem } from '../../platform/http/problem-from-error';
import { rowProblem } from '../../platform/http/problem.filter';
import { audited } from '../../platform/administration/audited';
import { cloudEvent } from '../../platform/outbox/cloud-event';
import { fixedHeaders } from '../../platform/outbox/send-webhook';
import { tryAtOnce } from './try-at-once';
import type {
  DeliveriesQuery,
  DeliveryDetail,
  DeliveryKeyBody,
  DeliveryPage,
  DeliveryTryView,
  DeliveryView,
  ReplayResult,
} from './deliveries.dto';

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

  /** One, with each of its attempts and what is sent, words left out. */
  async read(caller: Caller, outboxId: string, receiver: string): Promise<DeliveryDetail> {
    const within = subtreeCondition('org.path', scopePaths(caller, 'read-deliveries'), 3);
    const [row]: (Row & { tries: DeliveryTryView[]; data: Record<string, unknown> })[] = await this.dataSource.query(
      `SELECT v.*, d.tries, o.data FROM (${VIEW} WHERE d.outbox_id = $1 AND d.receiver_id = $2 AND ${within.sql}) v
       JOIN delivery d ON d.outbox_id = v."outboxId" AND d.receiver_id = v.receiver JOIN outbox o ON o.id = v."outboxId"`,
      [outboxId, receiver, ...within.parameters],
    );
    if (!row) throw new Problem('not-found');
    const { tries, data, ...delivery } = row;
    const event = cloudEvent({ ...delivery, data }).toJSON();
    return { ...view(delivery), tries, headers: fixedHeaders(outboxId), event };
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
      await tryAtOnce(tx, receiver);
      const [row]: Row[] = await tx.query(find, key);
      return view(row!);
    });
  }

  /** The same with chosen ones, each by itself: what is refused does not keep the others back. */
  async replayMany(
    caller: Caller,
    rows: readonly DeliveryKeyBody[],
    request: { language: Language; requestId: string },
    now: Date,
  ): Promise<ReplayResult[]> {
    const results: ReplayResult[] = [];
    for (const { outboxId, receiver } of rows) {
      const problem = await this.replay(caller, outboxId, receiver, now).then(() => null, toProblem);
      results.push({ outboxId, receiver, outcome: problem ? 'refused' : 'done', ...rowProblem(problem, request) });
    }
    return results;
  }

  /** The same with everything that died at a receiver: none is not wrong. */
  replayAll(caller: Caller, receiver: string, now: Date): Promise<{ replayed: number }> {
    const within = subtreeCondition('org.path', scopePaths(caller, 'replay-deliveries'), 2);
    const change = { command: 'replay-dead-letters', fields: { receiver }, now };
    return audited(this.dataSource, caller, change, async (tx) => {
      const found = await tx.query<object[]>(
        `SELECT FROM receiver r JOIN org ON org.id = r.org_id WHERE r.id = $1 AND ${within.sql}`,
        [receiver, ...within.parameters],
      );
      if (found.length === 0) throw new Problem('not-found');
      const [{ count }] = await tx.query<[{ count: number }]>(
        `WITH replayed AS (
           UPDATE delivery SET state = 'waiting', attempts = 0, next_attempt_at = now()
           WHERE receiver_id = $1 AND state = 'dead' RETURNING 1
         ) SELECT count(*)::int AS count FROM replayed`,
        [receiver],
      );
      if (count > 0) await tryAtOnce(tx, receiver);
      return { replayed: count };
    });
  }
}
