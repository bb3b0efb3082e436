import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { OrgId } from '../../../../domain/shared/actor';
import { reachedFrom, scopePaths, visibleCase, type Caller } from '../../../platform/auth/scope';
import { People } from '../../../platform/case-view/people';
import { Filter } from '../../../platform/database/filter';
import { exactTime, isoTime } from '../../../platform/database/iso-time';
import { withScope } from '../../../platform/database/with-scope';
import { decodeCursor, encodeCursor, type Position } from '../../../platform/http/cursor';
import { SHOWN_TEXT, unerased } from '../../../platform/content/content-store';
import { WORK_PROCESSES, WRITTEN, type WorkDto, type WorkPageDto, type WorkQuery } from './opening.dto';

type Row = Omit<WorkDto, 'authors'> & { authors: string[]; position: string };

const REPLY = `(SELECT ${unerased(SHOWN_TEXT)} FROM content
  WHERE content.id = (head.state->'reply'->'text'->>'id')::uuid)`;

/** As it was handed in last. */
const SAID = `CASE WHEN work.process = 'knowledge-feedback' THEN (
  SELECT ${unerased(SHOWN_TEXT)} FROM transition said
    JOIN content ON content.id = (said.body->'fields'->'text'->>'id')::uuid
   WHERE said.case_id = work.case_id AND said.opened_month = work.opened_month AND said.command IN ('register', 'resubmit')
   ORDER BY said.seq DESC LIMIT 1) END`;

const COLUMNS = `work.case_id AS id, head.number, work.process, work.stage, ${isoTime('work.opened_at')} AS "openedAt",
  work.article_id AS article, work.title, work.number AS "articleNumber", work.org_id AS org, work.origin_org AS origin,
  work.outcome, work.urgency, work.authors, ${isoTime('work.done_at')} AS "doneAt", ${isoTime('work.due_at')} AS "dueAt",
  work.late OR (NOT work.ended AND coalesce(work.due_at < $1, false)) AS late, ${SAID} AS text,
  ${REPLY} AS reply,
  head.state->'update'->>'outcome' AS "updateOutcome", ${exactTime('work.opened_at')} AS position`;

const literal = (process: string): string => `'${process}'`;

/**
 * What organisations ever had, newest first: each top of the scope is walked by process, as far as the page is long.
 * The processes stand in the statement as they do in the index, which is only of these.
 */
function reached(filter: Filter, tops: OrgId[], processes: readonly string[], behind: string, limit: number): string {
  const stretches = processes.map(
    (process) => `SELECT near.* FROM unnest(tops.ids) AS top CROSS JOIN LATERAL (
        SELECT reach.case_id, reach.opened_at FROM case_reach reach JOIN knowledge_work work ON work.case_id = reach.case_id
         WHERE reach.org_id = top AND reach.process = ${literal(process)} AND ${filter.where}${behind}
         ORDER BY reach.opened_at DESC, reach.case_id DESC LIMIT ${limit}) near`,
  );
  return `(SELECT DISTINCT case_id FROM (SELECT ${filter.bind(tops)}::text[] AS ids) tops CROSS JOIN LATERAL (
      ${stretches.join(' UNION ALL ')}) found) reached JOIN knowledge_work work USING (case_id)`;
}

/** Operations, branches, feedback and local publications: what an author wrote, or what the caller may see. */
@Injectable()
export class WorkList {
  constructor(private readonly dataSource: DataSource) {}

  async list(caller: Caller, query: WorkQuery, now: Date): Promise<WorkPageDto> {
    const { limit = 50, cursor, ...filters } = query;
    const after = decodeCursor(['knowledge-work', filters], cursor, ['instant', 'uuid']);
    const filter = new Filter();
    filter.bind(now);
    const from = this.source(filter, caller, query, after, limit + 1);
    return withScope(this.dataSource, caller.actor, async (tx) => {
      const rows = await tx.query<Row[]>(
        `SELECT ${COLUMNS} FROM ${from}
           JOIN case_head head ON head.id = work.case_id AND head.opened_month = work.opened_month
          ORDER BY work.opened_at DESC, work.case_id DESC LIMIT ${limit + 1}`,
        filter.parameters,
      );
      const page = rows.slice(0, limit);
      const last = page.at(-1);
      const next =
        rows.length > limit && last ? encodeCursor(['knowledge-work', filters], [last.position, last.id]) : null;
      return { items: await named(tx, page), next };
    });
  }

  /** Where to look, newest first: what somebody wrote, an article's, what is under way, or all there ever was. */
  private source(filter: Filter, caller: Caller, query: WorkQuery, after: Position | null, limit: number): string {
    const { mine, open, process, written, stage, article } = query;
    const processes = process ? [process] : written ? WRITTEN : WORK_PROCESSES;
    const scope = scopePaths(caller, 'read-cases');
    const behind = (columns: string): string =>
      after ? ` AND (${columns}) < (${filter.bind(after[0])}::timestamptz, ${filter.bind(after[1])}::uuid)` : '';
    if (open !== undefined) filter.add(open ? 'NOT work.ended' : 'work.ended');
    filter.when(stage, (at) => `work.stage = ${at}`).when(article, (at) => `work.article_id = ${at}`);
    if (!mine && !open && article === undefined)
      return reached(filter, reachedFrom(scope), processes, behind('reach.opened_at, reach.case_id'), limit);
    if (mine) filter.when([caller.actor.id], (at) => `work.authors @> ${at}::uuid[]`);
    else filter.and((first) => visibleCase('work', scope, first));
    const among = `work.process IN (${processes.map(literal).join(', ')})`;
    return `(SELECT * FROM knowledge_work work WHERE ${among} AND ${filter.where}${behind('work.opened_at, work.case_id')}
       ORDER BY work.opened_at DESC, work.case_id DESC LIMIT ${limit}) work`;
  }
}

async function named(tx: EntityManager, rows: Row[]): Promise<WorkDto[]> {
  const people = await People.of(
    tx,
    rows.flatMap(({ authors }) => authors),
  );
  return rows.map(({ position: _, authors, ...row }) => ({
    ...row,
    authors: authors.flatMap((id) => people.get(id) ?? []),
  }));
}
