import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { scopePaths, subtreeCondition, type Caller } from '../../../platform/auth/scope';
import { Filter } from '../../../platform/database/filter';
import { exactTime } from '../../../platform/database/iso-time';
import { withScope } from '../../../platform/database/with-scope';
import { decodeCursor, encodeCursor } from '../../../platform/http/cursor';
import { isLate, itemColumns, partObject } from './columns';
import type {
  GivenWorkDto,
  GivenWorkPageDto,
  GivenWorkQuery,
  ReceivedWorkDto,
  ReceivedWorkPageDto,
  ReceivedWorkQuery,
} from './desk.dto';

interface Walk {
  /** Name of the cursor: one list's does not open another. */
  name: string;
  query: { limit?: number; cursor?: string };
  /** Place of a row in the list: instant and id. */
  at: string;
  id: string;
}

/** What the caller's organisations have given out, and what they have got. Each organisation is an index of its own. */
@Injectable()
export class WorkDesk {
  constructor(private readonly dataSource: DataSource) {}

  given(caller: Caller, query: GivenWorkQuery, now: Date): Promise<GivenWorkPageDto> {
    const filter = new Filter();
    const at = `${filter.bind(now)}::timestamptz`;
    filter
      .when(query.stage, (stage) => `work.stage = ${stage}`)
      .when(query.q, (q) => `position(lower(${q}) IN lower(work.title)) > 0`);
    if (query.mine !== undefined)
      filter.add(`work.author IS ${query.mine ? 'NOT ' : ''}DISTINCT FROM ${filter.bind(caller.actor.id)}::uuid`);
    const walk = { name: 'work-given', query, at: 'work.opened_at', id: 'work.id' };
    return this.walk<GivenWorkDto>(caller, filter, walk, (near) => ({
      found: `SELECT work.id, work.opened_at AS at FROM work_assignment work WHERE work.assigner_org = keeper.id AND ${near}`,
      rows: `SELECT ${itemColumns()}, ${exactTime('work.opened_at')} AS position, parts.* FROM found
        JOIN work_assignment work USING (id)
        CROSS JOIN LATERAL (SELECT count(*)::int AS receivers,
          count(*) FILTER (WHERE part.outcome = 'accepted')::int AS done,
          count(*) FILTER (WHERE part.stage IN ('work-objection', 'work-acceptance'))::int AS waiting,
          count(*) FILTER (WHERE ${isLate(at)})::int AS late FROM work_part part WHERE part.assignment_id = work.id) parts
        ORDER BY work.opened_at DESC, work.id DESC`,
    }));
  }

  received(caller: Caller, query: ReceivedWorkQuery, now: Date): Promise<ReceivedWorkPageDto> {
    const filter = new Filter();
    const at = `${filter.bind(now)}::timestamptz`;
    if (query.open !== undefined) filter.add(`part.outcome IS ${query.open ? '' : 'NOT '}NULL`);
    // Titles are read once, not once for each receiver.
    filter.when(
      query.q,
      (q) => `CASE WHEN part.title IS NULL
        THEN part.assignment_id IN (SELECT id FROM work_assignment WHERE position(lower(${q}) IN lower(title)) > 0)
        ELSE position(lower(${q}) IN lower(part.title)) > 0 END`,
    );
    const walk = { name: 'work-received', query, at: 'part.assigned_at', id: 'part.case_id' };
    return this.walk<ReceivedWorkDto>(caller, filter, walk, (near) => ({
      found: `SELECT part.case_id AS id, part.assigned_at AS at FROM work_part part WHERE part.org_id = keeper.id AND ${near}`,
      rows: `SELECT ${itemColumns('coalesce(part.title, work.title)')}, ${partObject(at)} AS part,
          ${exactTime('part.assigned_at')} AS position FROM found
        JOIN work_part part ON part.case_id = found.id JOIN work_assignment work ON work.id = part.assignment_id
        ORDER BY part.assigned_at DESC, part.case_id DESC`,
    }));
  }

  private async walk<T extends { id: string; part?: { case: string } }>(
    caller: Caller,
    filter: Filter,
    { name, query, at, id }: Walk,
    sql: (near: string) => { found: string; rows: string },
  ): Promise<{ items: T[]; next: string | null }> {
    const { limit = 50, cursor, ...filters } = query;
    const after = decodeCursor([name, filters], cursor, ['instant', 'uuid']);
    if (after) filter.add(`(${at}, ${id}) < (${filter.bind(after[0])}::timestamptz, ${filter.bind(after[1])}::uuid)`);
    const order = `ORDER BY ${at} DESC, ${id} DESC LIMIT ${limit + 1}`;
    const { found, rows } = sql(`${filter.where} ${order}`);
    const reach = subtreeCondition('keeper.path', scopePaths(caller, 'read-cases'), filter.parameters.length + 1);
    filter.parameters.push(...reach.parameters);
    const read = await withScope(this.dataSource, caller.actor, (tx) =>
      tx.query<(T & { position: string })[]>(
        `WITH found AS (SELECT near.* FROM org keeper CROSS JOIN LATERAL (${found}) near WHERE ${reach.sql}
           ORDER BY near.at DESC, near.id DESC LIMIT ${limit + 1})
         ${rows}`,
        filter.parameters,
      ),
    );
    const items = read.slice(0, limit).map(({ position: _, ...item }) => item as unknown as T);
    const last = read[items.length - 1];
    const next =
      read.length > limit && last ? encodeCursor([name, filters], [last.position, last.part?.case ?? last.id]) : null;
    return { items, next };
  }
}
