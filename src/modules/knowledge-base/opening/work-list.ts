import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { scopePaths, visibleCase, type Caller } from '../../../platform/auth/scope';
import { People } from '../../../platform/case-view/people';
import { Filter } from '../../../platform/database/filter';
import { exactTime, isoTime } from '../../../platform/database/iso-time';
import { withScope } from '../../../platform/database/with-scope';
import { decodeCursor, encodeCursor } from '../../../platform/http/cursor';
import { SHOWN_TEXT } from '../../../platform/content/content-store';
import type { WorkDto, WorkPageDto, WorkQuery } from './opening.dto';

type Row = Omit<WorkDto, 'authors'> & { authors: string[]; position: string };

const REPLY = `(SELECT CASE WHEN content.erased_at IS NULL THEN ${SHOWN_TEXT} END FROM content
  WHERE content.id = (head.state->'reply'->'text'->>'id')::uuid)`;

const COLUMNS = `work.case_id AS id, head.number, work.process, work.stage, ${isoTime('work.opened_at')} AS "openedAt",
  work.article_id AS article, work.title, work.number AS "articleNumber", work.org_id AS org, work.origin_org AS origin,
  work.outcome, work.urgency, work.authors, ${isoTime('work.done_at')} AS "doneAt", ${isoTime('work.due_at')} AS "dueAt",
  work.late OR (NOT work.ended AND coalesce(work.due_at < $1, false)) AS late, ${REPLY} AS reply,
  head.state->'update'->>'outcome' AS "updateOutcome", ${exactTime('work.opened_at')} AS position`;

/** Operations, branches, feedback and local publications: what an author wrote, or what the caller may see. */
@Injectable()
export class WorkList {
  constructor(private readonly dataSource: DataSource) {}

  async list(caller: Caller, query: WorkQuery, now: Date): Promise<WorkPageDto> {
    const { limit = 50, cursor, ...filters } = query;
    const after = decodeCursor(['knowledge-work', filters], cursor, ['instant', 'uuid']);
    const filter = new Filter();
    filter.bind(now);
    const { actor } = caller;
    if (filters.mine) filter.when([actor.id], (at) => `work.authors @> ${at}::uuid[]`);
    else filter.and((first) => visibleCase('work', scopePaths(caller, 'read-cases'), first));
    filter
      .when(filters.open, (at) => `work.ended <> ${at}`)
      .when(filters.process, (at) => `work.process = ${at}`)
      .when(filters.stage, (at) => `work.stage = ${at}`)
      .when(filters.article, (at) => `work.article_id = ${at}`);
    if (after)
      filter.add(
        `(work.opened_at, work.case_id) < (${filter.bind(after[0])}::timestamptz, ${filter.bind(after[1])}::uuid)`,
      );
    return withScope(this.dataSource, actor, async (tx) => {
      const rows = await tx.query<Row[]>(
        `SELECT ${COLUMNS} FROM knowledge_work work
           JOIN case_head head ON head.id = work.case_id AND head.opened_month = work.opened_month
          WHERE ${filter.where} ORDER BY work.opened_at DESC, work.case_id DESC LIMIT ${limit + 1}`,
        filter.parameters,
      );
      const page = rows.slice(0, limit);
      const last = page.at(-1);
      const next =
        rows.length > limit && last ? encodeCursor(['knowledge-work', filters], [last.position, last.id]) : null;
      return { items: await named(tx, page), next };
    });
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
