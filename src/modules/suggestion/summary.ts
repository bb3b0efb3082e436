import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { OrgTree } from '../../platform/auth/org-tree';
import { reachedFrom, scopePaths, type Caller } from '../../platform/auth/scope';
import { withScope } from '../../platform/database/with-scope';
import { Problem } from '../../platform/http/problem';
import type { SuggestionCountDto, SuggestionSummaryDto, SuggestionSummaryQuery } from './suggestion.dto';

const A_YEAR = 366 * 24 * 3_600_000;

/** Suggestions in scope that were taken in within the period ($2, $3), of these owners ($4; null: of all). */
const COUNTS = `
  WITH one AS (
    SELECT DISTINCT reach.case_id, reach.opened_month FROM case_reach reach
     WHERE reach.org_id = ANY($1::text[]) AND reach.process = 'suggestion'
       AND reach.opened_at >= $2::timestamptz AND reach.opened_at < $3::timestamptz
       AND ($4::text[] IS NULL OR reach.owner_org = ANY($4::text[])))
  SELECT head.org_id AS org, head.category, head.outcome, count(*)::int AS count
    FROM one JOIN case_head head ON head.id = one.case_id AND head.opened_month = one.opened_month
   GROUP BY head.org_id, head.category, head.outcome
   ORDER BY head.org_id, head.category, head.outcome NULLS FIRST`;

/** Rolled up to the province by category (process 6). */
@Injectable()
export class SuggestionSummary {
  constructor(
    private readonly dataSource: DataSource,
    private readonly orgs: OrgTree,
  ) {}

  async read(caller: Caller, { org, ...period }: SuggestionSummaryQuery): Promise<SuggestionSummaryDto> {
    const orgs = await this.orgs.current();
    const node = org === undefined ? undefined : orgs.get(org);
    if (org !== undefined && !node) throw Problem.fields({ field: 'org', code: 'unknown-org' });
    const before = period.openedBefore ? Date.parse(period.openedBefore) : Date.now();
    const from = period.openedFrom ? Date.parse(period.openedFrom) : before - A_YEAR;
    const [openedFrom, openedBefore] = [from, before].map((at) => new Date(at).toISOString()) as [string, string];
    const tops = reachedFrom(scopePaths(caller, 'read-cases'), node?.path);
    const owners = org === undefined ? null : orgs.descendants(org).map(({ id }) => id);
    const rows = await withScope(this.dataSource, caller.actor, (tx) =>
      tx.query<SuggestionCountDto[]>(COUNTS, [tops, openedFrom, openedBefore, owners]),
    );
    return { openedFrom, openedBefore, rows };
  }
}
