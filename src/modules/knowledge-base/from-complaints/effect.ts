import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { PROCESS } from '../../../../domain/complaint-dispatch/complaint-state';
import type { OrgId } from '../../../../domain/shared/actor';
import { OrgTree } from '../../../platform/auth/org-tree';
import { isWithin, reachedFrom, scopePaths, type Caller } from '../../../platform/auth/scope';
import { isFarOrder } from '../../../platform/case-view/far-order';
import { ArticleReader } from '../articles/article-reader';
import type { EffectDto, EffectQuery, EffectRowDto, EffectStretchDto } from './effect.dto';
import { mayChoose, subjectOf } from './subjects';

const DAY = 86_400_000;
const DAYS = 30;

/**
 * Each place from when it first showed the article: `org_id` and the time are walked in the index; beside it only links
 * are looked at.
 */
const COUNTED = `
  SELECT place.org, place.at, first.at AS first, count(*) FILTER (WHERE reach.opened_at < place.at)::int AS before,
         count(*) FILTER (WHERE reach.opened_at >= place.at)::int AS after
    FROM unnest($1::text[], $2::timestamptz[]) AS place (org, at)
    LEFT JOIN LATERAL (SELECT opened_at AS at FROM case_reach WHERE org_id = place.org ORDER BY opened_at LIMIT 1) first ON true
    LEFT JOIN case_reach reach ON reach.org_id = place.org AND reach.opened_at >= place.at - $3 * interval '1 day'
     AND reach.opened_at < least(place.at + $3 * interval '1 day', $4::timestamptz)
     AND reach.process = '${PROCESS}' AND reach.category = $5
     AND NOT ${isFarOrder('reach.case_id')}
   GROUP BY place.org, place.at, first.at ORDER BY place.org`;

interface Counted {
  org: OrgId;
  at: Date;
  first: Date | null;
  before: number;
  after: number;
}

const stretch = (from: number, to: number, count: number): EffectStretchDto => ({
  from: new Date(from).toISOString(),
  to: new Date(to).toISOString(),
  count,
  perWeek: to - from < DAY ? null : Math.round((count * 70 * DAY) / (to - from)) / 10,
});

/** What was there before is counted from when there was anything; what came after, until now. */
function rowOf({ org, at, first, before, after }: Counted, days: number, now: Date): EffectRowDto {
  const published = at.getTime();
  const from = Math.max(published - days * DAY, Math.min(first?.getTime() ?? published, published));
  const to = Math.min(published + days * DAY, Math.max(now.getTime(), published));
  return {
    org,
    publishedAt: at.toISOString(),
    before: stretch(from, published, before),
    after: stretch(published, to, after),
  };
}

/** Complaints of an article's category before it was published and after: whether it was of use to customers. */
@Injectable()
export class Effect {
  constructor(
    private readonly articles: ArticleReader,
    private readonly orgs: OrgTree,
  ) {}

  async read(caller: Caller, id: string, { days = DAYS, province }: EffectQuery, now: Date): Promise<EffectDto> {
    const orgs = await this.orgs.current();
    return this.articles.reading(caller, id, province, async (tx, article) => {
      const subject = await subjectOf(tx, caller, id);
      const known = { ...subject, mayChoose: mayChoose(caller, orgs, article), days };
      if (subject.category === null) return { ...known, total: [], provinces: [] };
      const scope = scopePaths(caller, 'read-cases');
      const within = province === undefined ? undefined : orgs.get(province)?.path;
      const tops = reachedFrom(scope, within);
      const since = await shownSince(tx, id);
      const count = async (places: { org: OrgId; at: Date }[]): Promise<EffectRowDto[]> => {
        if (places.length === 0) return [];
        const rows = await tx.query<Counted[]>(COUNTED, [
          ...[places.map(({ org }) => org), places.map(({ at }) => at), days, now, subject.category],
        ]);
        return rows.map((row) => rowOf(row, days, now));
      };
      // A place below a province has shown it since the province has; all others since HQ or the province published it.
      const sinceAt = (org: OrgId): Date | undefined =>
        since.provinces.get(orgs.ref(org)?.lineage.province ?? '') ?? since.everywhere;
      const total = tops.flatMap((org) => {
        const at = sinceAt(org);
        return at ? [{ org, at }] : [];
      });
      const seen = [...since.provinces].filter(([org]) => isWithin(scope, orgs.get(org)?.path ?? ''));
      const isAbove = tops.some((org) => orgs.get(org)?.parent === null);
      return {
        ...known,
        total: await count(total),
        provinces: isAbove ? await count(seen.map(([org, at]) => ({ org, at }))) : [],
      };
    });
  }
}

/** When it was first numbered, and when each province first showed it. */
async function shownSince(tx: EntityManager, id: string) {
  const [first] = await tx.query<{ at: Date }[]>(
    'SELECT at FROM knowledge_line WHERE article_id = $1 ORDER BY number LIMIT 1',
    [id],
  );
  const rows = await tx.query<{ org: OrgId; at: Date }[]>(
    `SELECT org_id AS org, min(done_at) AS at FROM knowledge_work
      WHERE article_id = $1 AND process = 'province-publication' AND outcome = 'published' AND done_at IS NOT NULL
      GROUP BY org_id`,
    [id],
  );
  return { everywhere: first?.at, provinces: new Map(rows.map(({ org, at }) => [org, at])) };
}
