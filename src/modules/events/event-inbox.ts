import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor } from '../../../domain/shared/actor';
import { scopePaths, subtreeCondition, type Caller } from '../../platform/auth/scope';
import { withScope } from '../../platform/database/with-scope';
import { decodeCursor, encodeCursor } from '../../platform/http/cursor';
import { Problem, type FieldProblem } from '../../platform/http/problem';
import { checkEvent } from './check-event';
import type { IncomingEvent } from './incoming';

export type ConnectedSystem = Extract<Actor, { kind: 'connected-system' }>;

export interface EventState {
  source: string;
  id: string;
  type: string;
  state: 'accepted' | 'done' | 'refused';
  receivedAt: Date;
  settledAt: Date | null;
  caseId: string | null;
  caseNumber: string | null;
  attempts: number;
  refusal: Record<string, unknown> | null;
}

/** What makes two posts the same event: how it was framed or traced may differ between attempts. */
export const eventDigest = ({ type, subject, data }: IncomingEvent): string =>
  createHash('sha256').update(canonicalize({ type, subject, data })!).digest('hex');

/** Events about one case of one sender are applied in order: by what the event itself calls the case. */
function laneOf({ source, id, data }: IncomingEvent): string {
  const { caseNumber, externalId, survey } = data as Record<string, string | undefined>;
  return `${source} ${externalId ?? caseNumber ?? survey ?? id}`;
}

const COLUMNS = `e.source, e.id, e.type, e.state, e.received_at AS "receivedAt", e.settled_at AS "settledAt",
  e.case_id AS "caseId", h.number AS "caseNumber", e.attempts, e.refusal, e.digest, e.position`;
const FROM = 'FROM event_in e LEFT JOIN case_head h ON h.id = e.case_id';
const STATE = `SELECT ${COLUMNS} ${FROM}`;
const STATE_AND_EVENT = `SELECT ${COLUMNS}, e.event ${FROM}`;

type Row = EventState & { position: string; digest: string };
/** With the event itself, for whoever inspects it. */
export type KeptEvent = EventState & { event: Record<string, unknown> | null };

const view = <T extends Row>({ position: _position, digest: _digest, ...state }: T) => state;

/** The durable inbox: an event is ours once its row has committed, and only then is it answered 202. */
@Injectable()
export class EventInbox {
  constructor(private readonly dataSource: DataSource) {}

  /** All events of the request or none. The same (source, id) again answers its present state. */
  async accept(system: ConnectedSystem, events: IncomingEvent[]): Promise<EventState[]> {
    const many = events.length > 1;
    const named = (problem: FieldProblem, index: number) =>
      many ? { ...problem, field: `${index}.${problem.field}` } : problem;
    return withScope(this.dataSource, system, async (tx) => {
      const [own] = await tx.query<{ source: string }[]>('SELECT source FROM connected_system WHERE id = $1', [
        system.id,
      ]);
      const foreign = events.findIndex((event) => event.source !== own?.source);
      if (foreign >= 0)
        throw new Problem('not-permitted', { errors: [named({ field: 'source', code: 'not-permitted' }, foreign)] });
      const problems = events.flatMap((event, index) => checkEvent(event).map((problem) => named(problem, index)));
      if (problems.length > 0) throw Problem.fields(...problems);
      const states: EventState[] = [];
      // Row by row in the sender's order: positions follow it.
      for (const event of events) states.push(await this.keep(tx, system, event));
      return states;
    });
  }

  /** What became of an event; only its own system may ask. */
  async state(system: ConnectedSystem, source: string, id: string): Promise<EventState | null> {
    const [row] = await this.dataSource.query<Row[]>(
      `${STATE} WHERE e.source = $1 AND e.id = $2 AND e.system_id = $3`,
      [source, id, system.id],
    );
    if (!row) return null;
    return view(row);
  }

  /** Of the systems in the reader's subtree, newest first. */
  async list(
    caller: Caller,
    state: EventState['state'] | undefined,
    cursor: string | undefined,
    limit: number,
  ): Promise<{ items: KeptEvent[]; next: string | null }> {
    const filter = { list: 'events', state };
    const [before] = decodeCursor(filter, cursor, ['integer']) ?? [null];
    const within = subtreeCondition('o.path', scopePaths(caller, 'read-refused-events'), 3);
    const rows = await this.dataSource.query<(Row & KeptEvent)[]>(
      `${STATE_AND_EVENT} JOIN connected_system s ON s.id = e.system_id JOIN org o ON o.id = s.org_id
       WHERE ($1::text IS NULL OR e.state = $1) AND ($2::bigint IS NULL OR e.position < $2) AND ${within.sql}
       ORDER BY e.position DESC LIMIT ${limit + 1}`,
      [state ?? null, before, ...within.parameters],
    );
    const items = rows.slice(0, limit);
    const last = items.at(-1);
    const next = rows.length > limit && last ? encodeCursor(filter, [Number(last.position)]) : null;
    return { items: items.map(view), next };
  }

  private async keep(tx: EntityManager, system: ConnectedSystem, event: IncomingEvent): Promise<EventState> {
    const digest = eventDigest(event);
    await tx.query(
      `INSERT INTO event_in (source, id, type, event, state, system_id, digest, lane)
       VALUES ($1, $2, $3, $4, 'accepted', $5, $6, $7) ON CONFLICT (source, id) DO NOTHING`,
      [event.source, event.id, event.type, JSON.stringify(event), system.id, digest, laneOf(event)],
    );
    const [row] = await tx.query<Row[]>(`${STATE} WHERE e.source = $1 AND e.id = $2`, [event.source, event.id]);
    if (row!.digest !== digest)
      throw new Problem('event-id-reused', {
        params: { id: event.id },
        errors: [{ field: 'id', code: 'event-id-reused' }],
      });
    return view(row!);
  }
}
