import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { OrgTree } from '../../platform/auth/org-tree';
import { reachedFrom, scopePaths, type Caller } from '../../platform/auth/scope';
import { withScope } from '../../platform/database/with-scope';
import { Problem } from '../../platform/http/problem';
import type { SuggestionCountDto, SuggestionSummaryDto, SuggestionSummaryQuery } from './suggestion.dto';

const A_YEAR = 366 * 24 * 3_600_000;

/**
 * Suggestions in scope that were taken in within the period ($2, $3), of these owners ($4; null: of all), this category
 * ($5) and this outcome ($6; open: none yet). What was not in time is known by its clocks' entries, all at once.
 */
const COUNTS = `
  WITH one AS (
    SELECT DISTINCT reach.case_id, reach.opened_month FROM case_reach reach
     WHERE reach.org_id = ANY($1::text[]) AND reach.process = 'suggestion'
       AND reach.opened_at >= $2::timestamptz AND reach.opened_at < $3::timestamptz
       AND ($4::text[] IS NULL OR reach.owner_org = ANY($4::text[]))
  ), late AS (
    SELECT DISTINCT clock.case_id FROM timer_reach clock
     WHERE clock.org_id = ANY($1::text[]) AND clock.process = 'suggestion' AND coalesce(clock.late, clock.due_at < now()))
  SELECT head.org_id AS org, head.category, head.outcome, count(*)::int AS count,
         count(*) FILTER (WHERE late.case_id IS NULL)::int AS "inTime"
    FROM one JOIN case_head head ON head.id = one.case_id AND head.opened_month = one.opened_month
     AND head.process = 'suggestion'
    LEFT JOIN late ON late.case_id = one.case_id
   WHERE ($5::text IS NULL OR head.category = $5) AND ($6::text IS NULL OR coalesce(head.outcome, 'open') = $6)
   GROUP BY head.org_id, head.category, head.outcome
   ORDER BY head.org_id, head.category, head.outcome NULLS FIRST`;

/** Rolled up to the province by category (process 6). */
@Injectable()
export class SuggestionSummary {
  constructor(
    private readonly dataSource: DataSource,
    private readonly orgs: OrgTree,
  ) {}

  async read(caller: Caller, query: SuggestionSummaryQuery): Promise<SuggestionSummaryDto> {
    return this.reading(caller, query, async (_tx, summary) => summary);
  }

  /** Within the transaction that reads it: for who writes down that it was taken. */
  async reading<T>(
    caller: Caller,
    { org, category, state, ...period }: SuggestionSummaryQuery,
    work: (tx: EntityManager, summary: SuggestionSummaryDto) => Promise<T>,
  ): Promise<T> {
    const orgs = await this.orgs.current();
    const node = org === undefined ? undefined : orgs.get(org);
    if (org !== undefined && !node) throw Problem.fields({ field: 'org', code: 'unknown-org' });
    const before = period.openedBefore ? Date.parse(period.openedBefore) : Date.now();
    const from = period.openedFrom ? Date.parse(period.openedFrom) : before - A_YEAR;
    const [openedFrom, openedBefore] = [from, before].map((at) => new Date(at).toISOString()) as [string, string];
    const tops = reachedFrom(scopePaths(caller, 'read-suggestion-figures'), node?.path);
    const owners = org === undefined ? null : orgs.descendants(org).map(({ id }) => id);
    const asked = [tops, openedFrom, openedBefore, owners, category ?? null, state ?? null];
    return withScope(this.dataSource, caller.actor, async (tx) => {
      const rows = await tx.query<SuggestionCountDto[]>(COUNTS, asked);
      return work(tx, { openedFrom, openedBefore, rows });
    });
  }
}
