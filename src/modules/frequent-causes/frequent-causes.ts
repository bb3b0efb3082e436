import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { windowBefore, withReasons, type CauseCount } from '../../../domain/shared/frequent-cause';
import { OrgTree } from '../../platform/auth/org-tree';
import { reachedFrom, scopePaths, type Caller } from '../../platform/auth/scope';
import { isFarOrder } from '../../platform/case-view/far-order';
import { withScope } from '../../platform/database/with-scope';
import { Problem } from '../../platform/http/problem';
import type { FrequentCausesDto, FrequentCausesQuery } from './frequent-causes.dto';

/**
 * Complaints and faults in scope ($1: its tops) taken in from $2 on, before $4, of these centres ($5; null: of all):
 * those from $3 on are counted, those before it compared with; by category, and by the cause that they were filed with.
 * A case that two tops reach is one case; another centre's work order is counted where the complaint was taken in.
 */
const COUNTS = `
  SELECT one.kind, one.category, one.cause, count(*) FILTER (WHERE one.opened_at >= $3::timestamptz)::int AS count,
         count(*) FILTER (WHERE one.opened_at < $3::timestamptz)::int AS before
    FROM (SELECT DISTINCT reach.case_id, reach.kind, reach.category, reach.cause, reach.opened_at FROM case_reach reach
           WHERE reach.org_id = ANY($1::text[]) AND reach.opened_at >= $2::timestamptz
             AND reach.opened_at < $4::timestamptz AND reach.process = 'complaint-dispatch' AND reach.kind <> 'enquiry'
             AND ($5::text[] IS NULL OR reach.owner_org = ANY($5::text[])) AND NOT ${isFarOrder('reach.case_id')}) one
   GROUP BY GROUPING SETS ((one.kind, one.category), (one.kind, one.category, one.cause))
  HAVING one.cause IS NOT NULL OR grouping(one.cause) = 1
   ORDER BY one.kind, one.category, one.cause NULLS FIRST`;

const iso = (at: number): string => new Date(at).toISOString();

/** What customers complained of, by category and cause, and what of it is to be improved (process 7). */
@Injectable()
export class FrequentCauses {
  constructor(
    private readonly dataSource: DataSource,
    private readonly orgs: OrgTree,
  ) {}

  async read(caller: Caller, { org, openedBefore }: FrequentCausesQuery): Promise<FrequentCausesDto> {
    const orgs = await this.orgs.current();
    const node = org === undefined ? undefined : orgs.get(org);
    if (org !== undefined && !node) throw Problem.fields({ field: 'org', code: 'unknown-org' });
    const { comparedFrom, from, to } = windowBefore(openedBefore ? Date.parse(openedBefore) : Date.now());
    const period = [comparedFrom, from, to].map(iso) as [string, string, string];
    const tops = reachedFrom(scopePaths(caller, 'read-frequent-causes'), node?.path);
    const centres = org === undefined ? null : orgs.descendants(org).map(({ id }) => id);
    const counts = await withScope(this.dataSource, caller.actor, (tx) =>
      tx.query<CauseCount[]>(COUNTS, [tops, ...period, centres]),
    );
    return { comparedFrom: period[0], openedFrom: period[1], openedBefore: period[2], rows: withReasons(counts) };
  }
}
