import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Content } from '../../../../domain/report-submission/contents';
import { isCentre, scopePaths, subtreeCondition, type Caller } from '../../../platform/auth/scope';
import { People } from '../../../platform/case-view/people';
import { Filter } from '../../../platform/database/filter';
import { exactTime, isoTime } from '../../../platform/database/iso-time';
import { withScope } from '../../../platform/database/with-scope';
import { decodeCursor, encodeCursor } from '../../../platform/http/cursor';
import { Problem } from '../../../platform/http/problem';
import { casesBehind, workOutAgain } from '../editions/facts';
import type {
  BehindQuery,
  CasesBehindDto,
  FigurePageDto,
  FiguresQuery,
  FigureDto,
  ReportCheckDto,
  ReportDetailDto,
  ReportDto,
  ReportEditionDto,
  ReportListQuery,
  ReportPageDto,
} from './desk.dto';
import { COLUMNS, LATE, readable, STANDING, type Readable } from './readable';

const EDITIONS = `
  SELECT part.id, part.org_id AS org, part.catalogue, ${isoTime('part.cut_off')} AS "cutOff", part.digest
    FROM report_edition whole JOIN report_edition part ON part.id = whole.id OR part.id = ANY(whole.parts)
   WHERE whole.id = $1 ORDER BY part.id = whole.id DESC, part.org_id`;

/** Reports of the caller's centres and what they say. */
@Injectable()
export class ReportDesk {
  constructor(private readonly dataSource: DataSource) {}

  /** Newest first; each centre is an index of its own. What a department asked for is found at its own requests. */
  async list(caller: Caller, query: ReportListQuery): Promise<ReportPageDto> {
    const { limit = 50, cursor, ...filters } = query;
    const after = decodeCursor(['reports', filters], cursor, ['instant', 'uuid']);
    const filter = new Filter()
      .when(query.period, (at) => `report.period = ${at}`)
      .when(query.stage, (at) => `report.stage = ${at}`)
      .when(query.late, (at) => `${LATE} = ${at}::boolean`)
      .when(
        query.org,
        (at) =>
          `report.org_id IN (SELECT below.id FROM org top JOIN org below ON starts_with(below.path, top.path) WHERE top.id = ${at})`,
      );
    if (query.stands) filter.add(STANDING[query.stands]);
    if (after)
      filter.add(
        `(report.opened_at, report.id) < (${filter.bind(after[0])}::timestamptz, ${filter.bind(after[1])}::uuid)`,
      );
    const near = filter.where;
    const posts = caller.actor.kind === 'person' ? caller.actor.posts.map(({ org }) => org) : [];
    const asking = filter.bind(posts);
    const reach = subtreeCondition('centre.path', scopePaths(caller, 'read-cases'), filter.parameters.length + 1);
    const order = `ORDER BY report.opened_at DESC, report.id DESC LIMIT ${limit + 1}`;
    const rows = await withScope(this.dataSource, caller.actor, (tx) =>
      tx.query<(ReportDto & { position: string })[]>(
        `WITH found AS (
           SELECT near.id FROM org centre CROSS JOIN LATERAL (
             SELECT report.id FROM report WHERE report.org_id = centre.id AND ${near} ${order}) near
            WHERE ${isCentre('centre')} AND ${reach.sql}
           UNION
           SELECT near.id FROM unnest(${asking}::text[]) asker (id) CROSS JOIN LATERAL (
             SELECT report.id FROM report WHERE report.asker_org = asker.id AND ${near} ${order}) near)
         SELECT ${COLUMNS}, ${LATE} AS late, ${exactTime('report.opened_at')} AS position
           FROM found JOIN report USING (id) ${order}`,
        [...filter.parameters, ...reach.parameters],
      ),
    );
    const items = rows.slice(0, limit).map(({ position: _, ...item }) => item);
    const last = rows[items.length - 1];
    const next = rows.length > limit && last ? encodeCursor(['reports', filters], [last.position, last.id]) : null;
    return { items, next };
  }

  read(caller: Caller, id: string): Promise<ReportDetailDto> {
    return withScope(this.dataSource, caller.actor, async (tx) => {
      const { edition, isOwn, ...report } = await readable(tx, caller, id);
      const of = edition === null ? [] : await tx.query<ReportEditionDto[]>(EDITIONS, [edition]);
      const parts = isOwn
        ? await tx.query<ReportDto[]>(
            `SELECT ${COLUMNS}, ${LATE} AS late FROM report WHERE parent_id = $1 ORDER BY org_id`,
            [id],
          )
        : [];
      return { ...report, own: isOwn, of, parts };
    });
  }

  figures(caller: Caller, id: string, query: FiguresQuery): Promise<FigurePageDto> {
    const { limit = 50, cursor, content } = query;
    const after = decodeCursor(['figures', { id, content }], cursor, ['any', 'any', 'any']);
    return withScope(this.dataSource, caller.actor, async (tx) => {
      const { edition } = holding(await readable(tx, caller, id), content);
      const filter = new Filter()
        .when(edition, (at) => `edition_id = ${at}::uuid`)
        .when(content, (at) => `content = ${at}`);
      if (after) {
        const [org, key, measure] = after.map((one) => filter.bind(one));
        filter.add(`(org_id, key, measure) > (${org}, ${key}, ${measure})`);
      }
      const rows = await tx.query<Omit<FigureDto, 'person'>[]>(
        `SELECT org_id AS org, key, measure, value::float8 AS value FROM report_figure WHERE ${filter.where}
          ORDER BY edition_id, content, org_id, key, measure LIMIT ${limit + 1}`,
        filter.parameters,
      );
      const shown = rows.slice(0, limit);
      const people = await People.of(tx, content === 'agent-workload' ? shown.map(({ key }) => key) : []);
      const items = shown.map((row) => ({ ...row, person: people.get(row.key) }));
      const last = items.at(-1);
      const position = last ? [last.org, last.key, last.measure] : [];
      return { items, next: rows.length > limit ? encodeCursor(['figures', { id, content }], position) : null };
    });
  }

  /** The cases behind a figure: for the centres' own people, as far as they may see cases at all. */
  behind(caller: Caller, id: string, query: BehindQuery): Promise<CasesBehindDto> {
    const { limit = 50, cursor, ...figure } = query;
    const after = decodeCursor(['behind', { id, ...figure }], cursor, ['uuid']);
    return withScope(this.dataSource, caller.actor, async (tx) => {
      const { edition, isOwn } = holding(await readable(tx, caller, id), figure.content);
      if (!isOwn) throw new Problem('not-permitted');
      const from = after ? String(after[0]) : null;
      const rows = await casesBehind(tx, edition, figure, limit + 1, from);
      const items = rows.slice(0, limit).map((row) => ({ ...row, openedAt: row.openedAt.toISOString() }));
      const last = items.at(-1);
      const next = rows.length > limit && last ? encodeCursor(['behind', { id, ...figure }], [last.id]) : null;
      return { items, next };
    });
  }

  check(caller: Caller, id: string): Promise<ReportCheckDto> {
    return withScope(this.dataSource, caller.actor, async (tx) => {
      const report = await readable(tx, caller, id);
      if (report.edition === null || !report.isOwn) throw new Problem('not-found');
      const [{ digest: kept }] = await tx.query<[{ digest: string }]>(
        'SELECT digest FROM report_edition WHERE id = $1',
        [report.edition],
      );
      const { digest: again } = await workOutAgain(tx, report.edition, report.contents);
      return { same: kept === again, kept, again };
    });
  }
}

/** What is not in it for this reader is not there. */
export function holding(report: Readable, content: Content): { edition: string; isOwn: boolean } {
  const { edition, contents, isOwn } = report;
  if (edition === null || !contents.includes(content)) throw new Problem('not-found');
  return { edition, isOwn };
}
