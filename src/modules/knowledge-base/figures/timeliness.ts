import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { OrgTree } from '../../../platform/auth/org-tree';
import { isWithin, scopePaths, type Caller } from '../../../platform/auth/scope';
import { withScope } from '../../../platform/database/with-scope';
import type { TimelinessDto, TimelinessQuery, TimelinessRowDto } from './timeliness.dto';

const DAY = 86_400_000;
const DEFAULT_DAYS = 30;

/** Ends that are work done; what was superseded, cancelled or taken back by its author says nothing about timeliness. */
const NOT_DONE = ['superseded', 'cancelled', 'recalled', 'not-its-origin'];

const sqlOf = (column: 'org_id' | 'origin_org'): string => `
  WITH work AS MATERIALIZED (
    SELECT ${column} AS org, process, late, extract(epoch FROM done_at - opened_at) / 60 AS minutes,
           true AS done, false AS overdue
      FROM knowledge_work WHERE done_at >= $1 AND done_at < $2 AND ${column} = ANY($3::text[])
       AND coalesce(outcome, '') <> ALL($4::text[])
    UNION ALL
    SELECT ${column}, process, late, NULL, false, late OR coalesce(due_at < $5, false)
      FROM knowledge_work WHERE done_at IS NULL AND NOT ended AND ${column} = ANY($3::text[]))
  SELECT coalesce(org, '') AS org, coalesce(process, '') AS process, count(*) FILTER (WHERE done)::int AS done,
         count(*) FILTER (WHERE done AND NOT late)::int AS "inTime",
         coalesce(count(*) FILTER (WHERE done AND NOT late)::float8 / nullif(count(*) FILTER (WHERE done), 0), 1) AS share,
         coalesce(percentile_cont(0.5) WITHIN GROUP (ORDER BY minutes), 0)::float8 AS "medianMinutes",
         count(*) FILTER (WHERE NOT done)::int AS open, count(*) FILTER (WHERE overdue)::int AS overdue
    FROM work GROUP BY GROUPING SETS ((org, process), ()) ORDER BY org, process`;

const NONE: TimelinessRowDto = {
  ...{ org: '', process: '', done: 0, inTime: 0, share: 1, medianMinutes: 0, open: 0, overdue: 0 },
};

/** Timeliness of knowledge (信息发布及时率): work done within its limits, of the organisations that the caller answers for. */
@Injectable()
export class Timeliness {
  constructor(
    private readonly dataSource: DataSource,
    private readonly orgs: OrgTree,
  ) {}

  async read(caller: Caller, { from, to, by = 'org' }: TimelinessQuery, now: Date): Promise<TimelinessDto> {
    const scope = scopePaths(caller, 'read-cases');
    const within = (await this.orgs.current()).all.filter(({ path }) => isWithin(scope, path)).map(({ id }) => id);
    const period = {
      from: from ?? new Date(now.getTime() - DEFAULT_DAYS * DAY).toISOString(),
      to: to ?? now.toISOString(),
    };
    const rows = await withScope(this.dataSource, caller.actor, (tx) =>
      tx.query<TimelinessRowDto[]>(sqlOf(by === 'org' ? 'org_id' : 'origin_org'), [
        ...[period.from, period.to, within, NOT_DONE, now],
      ]),
    );
    return {
      ...period,
      rows: rows.filter(({ org }) => org !== ''),
      total: rows.find(({ org }) => org === '') ?? NONE,
    };
  }
}
