import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { OrgTree } from '../../../platform/auth/org-tree';
import type { Caller } from '../../../platform/auth/scope';
import { withScope } from '../../../platform/database/with-scope';
import { decodeCursor, encodeCursor, type Position } from '../../../platform/http/cursor';
import { Problem } from '../../../platform/http/problem';
import { nodesBelow } from '../tree/place';
import { viewOf } from '../viewer';
import { asked, tsQuery } from '../words/segment';
import { asFilter, itemOf, type ArticleRow, type Asking } from './article-row';
import type { ArticleListQuery, ArticlePageDto } from './article.dto';
import { rankedPage } from './ranked-page';
import { isMode } from './relevance';
import { BY_INDEX, sightOf } from './shown';

async function newestPage(tx: EntityManager, asking: Asking, after: Position | null): Promise<ArticlePageDto> {
  const { query, places } = asking;
  const { limit = 50, cursor: _, ...filters } = query;
  const { filter, source, columns, rows } = asFilter(asking);
  const { updated, id, node } = source;
  // What few editions have is found in the index of these, not by walking the newest.
  const from = query.q === undefined && query.keyword === undefined ? source.from : source.sought;
  const words = query.q === undefined ? [] : asked(query.q);
  if (query.q !== undefined) filter.when(tsQuery(words, '&'), (at) => `edition.words @@ ${at}::tsquery`);
  if (after)
    filter.add(`(${updated}, ${id}) < (${filter.bind(after[0])}::timestamptz, ${filter.bind(after[1])}::uuid)`);
  const page = (where: string) => `SELECT ${columns} FROM ${from} WHERE ${where}${filter.where}
    ORDER BY ${updated} DESC, ${id} DESC LIMIT ${limit + 1}`;
  // Each place is an index of its own, walked as far as the page is long.
  const wanted = places
    ? `SELECT near.* FROM unnest(${filter.bind(places)}::text[]) AS place CROSS JOIN LATERAL (${page(`${node} = place AND `)})
         near ORDER BY near.updated DESC, near.id DESC LIMIT ${limit + 1}`
    : page('');
  const found = await tx.query<ArticleRow[]>(
    `${rows(wanted, 'NULL::float8 AS score')} ORDER BY page.updated DESC, page.id DESC`,
    filter.parameters,
  );
  const items = found.slice(0, limit);
  const last = items.at(-1);
  return {
    items: items.map((row) => itemOf(row, words)),
    next: found.length > limit && last ? encodeCursor(['knowledge', filters], [last.position, last.id]) : null,
    exact: true,
  };
}

/** The base as lists: by place, newest first, or by what is looked for. */
@Injectable()
export class ArticleList {
  constructor(
    private readonly dataSource: DataSource,
    private readonly orgs: OrgTree,
  ) {}

  async list(caller: Caller, query: ArticleListQuery): Promise<ArticlePageDto> {
    const { cursor, limit: _, ...filters } = query;
    const orgs = await this.orgs.current();
    const view = viewOf(caller, orgs, query.province);
    const ranked = query.q !== undefined && query.sort !== 'updated';
    const shape = ranked ? (['any', 'any', 'uuid'] as const) : (['instant', 'uuid'] as const);
    const after = decodeCursor(['knowledge', filters], cursor, [...shape]);
    if (ranked && after && (typeof after[0] !== 'number' || !isMode(after[1]))) throw new Problem('invalid-cursor');
    return withScope(
      this.dataSource,
      caller.actor,
      async (tx) => {
        const sight = await sightOf(tx, caller, orgs, view, new Date());
        const places = query.node === undefined ? undefined : await nodesBelow(tx, query.node);
        const asking = { caller, sight, query, places };
        return ranked ? rankedPage(tx, asking, after) : newestPage(tx, asking, after);
      },
      BY_INDEX,
    );
  }
}
