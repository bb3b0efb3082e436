import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { withFocus, type EnquiryCount } from '../../../domain/shared/enquiry-focus';
import type { Instant } from '../../../domain/shared/actor';
import { OrgTree } from '../../platform/auth/org-tree';
import { reachedFrom, scopePaths, type Caller } from '../../platform/auth/scope';
import { withScope } from '../../platform/database/with-scope';
import { Problem } from '../../platform/http/problem';
import type { EnquiryAnalysisDto, EnquiryAnalysisQuery } from './enquiry-analysis.dto';

const DAY = 24 * 3_600_000;
const USUAL = 30 * DAY;
const LONGEST = 366 * DAY;

const iso = (at: Instant): string => new Date(at).toISOString();
const tooEarly = (field: string, after: Instant): Problem =>
  Problem.fields({ field, code: 'too-early', params: { after: iso(after) } });

/**
 * Enquiries in scope ($1: its tops) taken in from $2 on, before $4, of these centres ($5; null: of all): those from $3
 * on are counted, those before it compared with. A case that two tops reach is one case.
 */
const COUNTS = `
  SELECT one.owner_org AS org, one.category, count(*) FILTER (WHERE one.opened_at >= $3::timestamptz)::int AS count,
         count(*) FILTER (WHERE one.opened_at < $3::timestamptz)::int AS before
    FROM (SELECT DISTINCT reach.case_id, reach.owner_org, reach.category, reach.opened_at FROM case_reach reach
           WHERE reach.org_id = ANY($1::text[]) AND reach.opened_at >= $2::timestamptz
             AND reach.opened_at < $4::timestamptz AND reach.process = 'complaint-dispatch' AND reach.kind = 'enquiry'
             AND ($5::text[] IS NULL OR reach.owner_org = ANY($5::text[]))) one
   GROUP BY one.owner_org, one.category
   ORDER BY one.owner_org, one.category`;

/** What customers asked, by centre and category, and what each centre has to publicise for it (process 7). */
@Injectable()
export class EnquiryAnalysis {
  constructor(
    private readonly dataSource: DataSource,
    private readonly orgs: OrgTree,
  ) {}

  async read(caller: Caller, { org, ...period }: EnquiryAnalysisQuery): Promise<EnquiryAnalysisDto> {
    const orgs = await this.orgs.current();
    const node = org === undefined ? undefined : orgs.get(org);
    if (org !== undefined && !node) throw Problem.fields({ field: 'org', code: 'unknown-org' });
    const before = period.openedBefore ? Date.parse(period.openedBefore) : Date.now();
    const from = period.openedFrom ? Date.parse(period.openedFrom) : before - USUAL;
    if (from >= before) throw tooEarly('openedBefore', from);
    if (before - from > LONGEST) throw tooEarly('openedFrom', before - LONGEST);
    const [comparedFrom, openedFrom, openedBefore] = [iso(from - (before - from)), iso(from), iso(before)];
    const tops = reachedFrom(scopePaths(caller, 'read-enquiry-figures'), node?.path);
    const centres = org === undefined ? null : orgs.descendants(org).map(({ id }) => id);
    const asked = [tops, comparedFrom, openedFrom, openedBefore, centres];
    const counts = await withScope(this.dataSource, caller.actor, (tx) => tx.query<EnquiryCount[]>(COUNTS, asked));
    return { comparedFrom, openedFrom, openedBefore, rows: withFocus(counts) };
  }
}
