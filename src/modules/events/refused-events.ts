import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { IncomingHttpHeaders } from 'node:http';
import { DataSource } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { scopePaths, subtreeCondition, type Caller } from '../../platform/auth/scope';
import { withScope } from '../../platform/database/with-scope';
import { decodeCursor, encodeCursor } from '../../platform/http/cursor';

export interface RefusedEvent {
  id: string;
  system: string;
  receivedAt: Date;
  headers: Record<string, unknown>;
  body: string;
  reason: Record<string, unknown>;
}

const KEEPER = { kind: 'system', id: 'case' } as const;
/** Sender unknown: no valid credential came with it. */
const UNKNOWN = 'unknown';
const BODY_KEPT = 64 * 1024;
const SECRET_HEADERS = new Set(['authorization', 'cookie', 'proxy-authorization', 'x-api-key']);
/** Strangers can fill no table: of what comes without credential, this many a minute are kept, without the body. */
const STRANGERS_A_MINUTE = 30;

/** What was posted and refused at once, kept for inspection; what was accepted and refused later is in `event_in`. */
@Injectable()
export class RefusedEvents {
  private strangers = { minute: 0, count: 0 };

  constructor(private readonly dataSource: DataSource) {}

  async keep(caller: Caller | undefined, headers: IncomingHttpHeaders, body: unknown, reason: unknown): Promise<void> {
    if (!caller && !this.roomForStranger()) return;
    const shown = Object.fromEntries(Object.entries(headers).filter(([name]) => !SECRET_HEADERS.has(name)));
    await withScope(this.dataSource, caller?.actor ?? KEEPER, (tx) =>
      tx.query('INSERT INTO event_refused (id, system_id, headers, body, reason) VALUES ($1, $2, $3, $4, $5)', [
        uuidv7(),
        caller?.actor.id ?? UNKNOWN,
        clean(JSON.stringify(shown)),
        keptBody(caller !== undefined, body),
        clean(JSON.stringify(reason)),
      ]),
    );
  }

  /** Of systems in the reader's subtree; those of unknown senders only for who sees the whole tree. Newest first. */
  async list(
    caller: Caller,
    cursor: string | undefined,
    limit: number,
  ): Promise<{ items: RefusedEvent[]; next: string | null }> {
    const scope = scopePaths(caller, 'read-refused-events');
    const within = subtreeCondition('o.path', scope, 4);
    const position = decodeCursor('refused', cursor, ['instant', 'uuid']);
    const rows: (RefusedEvent & { mark: string })[] = await this.dataSource.query(
      `SELECT r.id, r.system_id AS system, r.received_at AS "receivedAt", r.headers, r.body, r.reason, 
         to_char(r.received_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS mark
       FROM event_refused r LEFT JOIN connected_system s ON s.id = r.system_id LEFT JOIN org o ON o.id = s.org_id
       WHERE (${within.sql} OR (s.id IS NULL AND EXISTS (SELECT FROM org root WHERE root.parent_id IS NULL AND root.path = ANY($3))))
         AND ($1::timestamptz IS NULL OR (r.received_at, r.id) < ($1, $2::uuid))
       ORDER BY r.received_at DESC, r.id DESC LIMIT ${limit + 1}`,
      [position?.[0] ?? null, position?.[1] ?? null, scope, ...within.parameters],
    );
    const items = rows.slice(0, limit);
    const last = items.at(-1);
    const next = rows.length > limit && last ? encodeCursor('refused', [last.mark, last.id]) : null;
    return { items: items.map(({ mark: _, ...item }) => item), next };
  }

  private roomForStranger(): boolean {
    const minute = Math.floor(Date.now() / 60_000);
    if (this.strangers.minute !== minute) this.strangers = { minute, count: 0 };
    return ++this.strangers.count <= STRANGERS_A_MINUTE;
  }
}

function keptBody(trusted: boolean, body: unknown): string {
  if (!Buffer.isBuffer(body)) return '';
  if (trusted) return body.subarray(0, BODY_KEPT).toString('utf8').replaceAll('\0', '\uFFFD');
  return `[${body.length} bytes, SHA-256 ${createHash('sha256').update(body).digest('hex')}]`;
}

/** PostgreSQL has no U+0000 in JSON. */
const clean = (json: string): string => json.replaceAll('\\u0000', '\\ufffd');
