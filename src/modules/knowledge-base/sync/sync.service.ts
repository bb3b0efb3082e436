import { Injectable, Logger } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { OrgId } from '../../../../domain/shared/actor';
import { audited } from '../../../platform/administration/audited';
import { OrgTree } from '../../../platform/auth/org-tree';
import type { Caller } from '../../../platform/auth/scope';
import { Filter } from '../../../platform/database/filter';
import { exactTime, isoTime } from '../../../platform/database/iso-time';
import { withScope } from '../../../platform/database/with-scope';
import { decodeCursor, encodeCursor } from '../../../platform/http/cursor';
import { Problem } from '../../../platform/http/problem';
import { keepsTree } from '../../../platform/knowledge/node-rights';
import { ProcessClient } from '../../../platform/temporal/process-client';
import { provincesOf, seesRegister } from '../viewer';
import type { ChecksDto, DivergenceDto, DivergencePageDto, DivergenceQuery, ProvinceCheckDto } from './sync.dto';
import { provincesIn, VersionSync } from './version-sync';

const VERSION = (name: string): string =>
  `json_build_object('number', one.${name}_number, 'withdrawn', one.${name}_digest IS NULL)`;

/** The report of the version sync, and a check by hand. */
@Injectable()
export class SyncService {
  private readonly log = new Logger('knowledge');

  constructor(
    private readonly dataSource: DataSource,
    private readonly orgs: OrgTree,
    private readonly processes: ProcessClient,
  ) {}

  /** HQ and second line see every province's, a province its own. */
  async list(caller: Caller, query: DivergenceQuery): Promise<DivergencePageDto> {
    const { limit = 50, cursor, open = true, province } = query;
    const provinces = await this.within(caller, province);
    const after = decodeCursor(['divergences', open, province], cursor, ['instant', 'uuid']);
    const filter = new Filter().when(provinces, (at) => `one.org_id = ANY(${at}::text[])`);
    if (open) filter.add('one.settled_at IS NULL');
    if (after)
      filter.add(`(one.found_at, one.id) < (${filter.bind(after[0])}::timestamptz, ${filter.bind(after[1])}::uuid)`);
    const rows = await withScope(this.dataSource, caller.actor, (tx) =>
      tx.query<(DivergenceDto & { position: string })[]>(
        `SELECT one.id, one.article_id AS article, coalesce(article.title, '') AS title, one.org_id AS org, one.kind,
                one.repair, ${VERSION('due')} AS due,
                CASE WHEN one.found_number IS NOT NULL THEN ${VERSION('found')} END AS found,
                ${isoTime('one.found_at')} AS "foundAt", ${isoTime('one.settled_at')} AS "settledAt",
                ${exactTime('one.found_at')} AS position
           FROM knowledge_divergence one LEFT JOIN knowledge_article article ON article.id = one.article_id
          WHERE ${filter.where} ORDER BY one.found_at DESC, one.id DESC LIMIT ${limit + 1}`,
        filter.parameters,
      ),
    );
    const items = rows.slice(0, limit);
    const last = items.at(-1);
    return {
      items: items.map(({ position: _, ...item }) => item),
      next:
        rows.length > limit && last ? encodeCursor(['divergences', open, province], [last.position, last.id]) : null,
    };
  }

  /** When each province was compared last. */
  async checks(caller: Caller): Promise<ChecksDto> {
    const provinces = await this.within(caller, undefined);
    const items = await withScope(this.dataSource, caller.actor, (tx) =>
      tx.query<ProvinceCheckDto[]>(
        `SELECT org.id AS org, ${isoTime('done.at')} AS at, coalesce(done.compared, 0) AS compared,
                coalesce(done.found, 0) AS found
           FROM unnest($1::text[]) AS org (id) LEFT JOIN knowledge_check done ON done.org_id = org.id ORDER BY org.id`,
        [provinces],
      ),
    );
    return { items };
  }

  /** By a knowledge manager of HQ. */
  async check(caller: Caller, province: OrgId | undefined, now: Date): Promise<ChecksDto> {
    const orgs = await this.orgs.current();
    const hq = orgs.all.find(({ parent }) => parent === null)!.id;
    if (!keepsTree(caller, hq)) throw new Problem('not-permitted');
    const provinces = await this.within(caller, province);
    const change = { command: 'check-knowledge-versions', fields: { provinces: province ?? 'all' }, now };
    await audited(this.dataSource, caller, change, async () => {});
    const sync = new VersionSync(this.dataSource, this.processes, (error) => this.log.warn(String(error)));
    const items: ProvinceCheckDto[] = [];
    for (const org of provinces) items.push({ ...(await sync.check(org, orgs, now)), at: now.toISOString() });
    return { items };
  }

  private async within(caller: Caller, province: OrgId | undefined): Promise<OrgId[]> {
    const orgs = await this.orgs.current();
    const seen = seesRegister(caller, orgs) ? provincesIn(orgs) : provincesOf(caller, orgs);
    if (province === undefined) return seen;
    if (!seen.includes(province)) throw Problem.fields({ field: 'province', code: 'unknown-org' });
    return [province];
  }
}
