import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { OrgTree } from '../../../platform/auth/org-tree';
import type { Caller } from '../../../platform/auth/scope';
import { Filter } from '../../../platform/database/filter';
import { exactTime, isoTime } from '../../../platform/database/iso-time';
import { withScope } from '../../../platform/database/with-scope';
import { decodeCursor, encodeCursor, type Position } from '../../../platform/http/cursor';
import { Problem } from '../../../platform/http/problem';
import { viewOf } from '../viewer';
import { highlighted, snippet } from '../words/highlight';
import { asked, tsQuery } from '../words/segment';
import type { ArticleItemDto, ArticleListQuery, ArticlePageDto } from './article.dto';
import { sightOf, sourceOf, type Sight } from './shown';

export interface ArticleRow extends Omit<ArticleItemDto, 'title' | 'snippet' | 'favourite'> {
  title: string;
  text: string;
  favourite: boolean;
  position: string;
}

/** Hits that are ranked: more than anybody reads; the words should be sharper then. */
const MOST_RANKED = 5_000;
/** Of a body, as much as a snippet is sought in. */
const READ = 20_000;

/** What of an article lists show; `who`: placeholder of the reader's id. */
export const articleColumns = (who: string, updated: string, province: boolean): string => `article.id, article.scope,
  article.origin_org AS origin, ${province ? `'published'` : 'article.state'} AS state,
  ${province ? 'edition.number' : 'article.number'} AS number, coalesce(edition.node_id, article.node_id) AS node,
  coalesce(edition.confidentiality, article.confidentiality) AS confidentiality, article.urgency,
  coalesce(edition.keywords, '{}') AS keywords, coalesce(edition.title, article.title) AS title,
  left(coalesce(edition.body, ''), ${READ}) AS text, ${isoTime(updated)} AS "updatedAt",
  ${isoTime('edition.effective_at')} AS "effectiveAt", ${isoTime('edition.expires_at')} AS "expiresAt",
  ${isoTime(province ? 'edition.review_at' : 'article.review_at')} AS "reviewAt", ${exactTime(updated)} AS position,
  EXISTS (SELECT FROM knowledge_favourite mine WHERE mine.person_id = ${who} AND mine.article_id = article.id) AS favourite`;

export const itemOf = (
  { position: _, text, title, ...row }: ArticleRow,
  words: readonly string[] = [],
): ArticleItemDto => ({ ...row, title: highlighted(title, words), snippet: snippet(text, words) });

/** Nodes of a subtree; none: there is no such place. */
async function nodesBelow(tx: EntityManager, node: string): Promise<string[]> {
  const rows = await tx.query<{ id: string }[]>(
    `SELECT below.id FROM knowledge_node top JOIN knowledge_node below
        ON below.path ~>=~ top.path AND below.path ~<~ (left(top.path, -1) || '/') WHERE top.id = $1`,
    [node],
  );
  return rows.map(({ id }) => id);
}

type Mode = 'all' | 'some';

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
    if (ranked && after && (typeof after[0] !== 'number' || (after[1] !== 'all' && after[1] !== 'some')))
      throw new Problem('invalid-cursor');
    return withScope(this.dataSource, caller.actor, async (tx) => {
      const sight = await sightOf(tx, caller, orgs, view, new Date());
      const places = query.node === undefined ? undefined : await nodesBelow(tx, query.node);
      const ask = (mode: Mode) => page(tx, caller, sight, query, { places, mode, after, ranked });
      if (query.q === undefined) return ask('all');
      if (after && ranked) return ask(after[1] as Mode);
      const exact = await ask('all');
      // Where nothing has all the words: what has some of them, or a title like it.
      return exact.items.length > 0 || after ? exact : ask('some');
    });
  }
}

interface Asking {
  places: string[] | undefined;
  mode: Mode;
  after: Position | null;
  ranked: boolean;
}

const RANK = `'{0.05, 0.2, 0.6, 1.0}'`;

/** Condition and score of what is looked for. */
function matching(filter: Filter, q: string, words: readonly string[], mode: Mode): string {
  const query = `${filter.bind(tsQuery(words, mode === 'all' ? '&' : '|'))}::tsquery`;
  const title = filter.bind(q);
  const rank = `ts_rank(${RANK}, edition.words, ${query}, 1)`;
  filter.add(
    mode === 'all' ? `edition.words @@ ${query}` : `(edition.words @@ ${query} OR edition.title % ${title}::text)`,
  );
  return `(${rank} + similarity(edition.title, ${title}::text))::float8`;
}

async function page(
  tx: EntityManager,
  caller: Caller,
  sight: Sight,
  query: ArticleListQuery,
  { places, mode, after, ranked }: Asking,
): Promise<ArticlePageDto> {
  const { limit = 50, cursor: _, ...filters } = query;
  const filter = new Filter();
  const who = `${filter.bind(caller.actor.id)}::uuid`;
  const province = sight.view.kind === 'province';
  const { from, updated, node } = sourceOf(filter, sight);
  filter
    .when(query.keyword, (at) => `edition.keywords @> ARRAY[${at}]::text[]`)
    .when(query.origin, (at) => `article.origin_org = ${at}`)
    .when(query.state, (at) => (province ? `'published' = ${at}` : `article.state = ${at}`));
  const words = query.q === undefined ? [] : asked(query.q);
  if (query.q !== undefined && words.length === 0) return { items: [], next: null, exact: mode === 'all' };
  const score = query.q === undefined ? 'NULL::float8' : matching(filter, query.q, words, mode);
  const columns = `${articleColumns(who, updated, province)}, ${score} AS score`;
  const newest = `ORDER BY ${updated} DESC, article.id DESC`;
  if (after && !ranked)
    filter.add(`(${updated}, article.id) < (${filter.bind(after[0])}::timestamptz, ${filter.bind(after[1])}::uuid)`);
  const most = limit + 1;
  let sql: string;
  if (ranked) {
    if (places) filter.when(places, (at) => `${node} = ANY(${at}::text[])`);
    const hits = `SELECT ${columns} FROM ${from} WHERE ${filter.where} LIMIT ${MOST_RANKED}`;
    const beyond = after
      ? `WHERE (hit.score, hit.id) < (${filter.bind(after[0])}::float8, ${filter.bind(after[2])}::uuid)`
      : '';
    sql = `WITH hit AS MATERIALIZED (${hits}) SELECT * FROM hit ${beyond} ORDER BY score DESC, id DESC LIMIT ${most}`;
  } else if (places) {
    // Each place is an index of its own, walked as far as the page is long.
    const at = filter.bind(places);
    sql = `SELECT near.* FROM unnest(${at}::text[]) AS place CROSS JOIN LATERAL (
             SELECT ${columns} FROM ${from} WHERE ${node} = place AND ${filter.where} ${newest} LIMIT ${most}) near
            ORDER BY near.position DESC, near.id DESC LIMIT ${most}`;
  } else sql = `SELECT ${columns} FROM ${from} WHERE ${filter.where} ${newest} LIMIT ${most}`;
  const rows = await tx.query<ArticleRow[]>(sql, filter.parameters);
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  const position: Position | null = !last ? null : ranked ? [last.score!, mode, last.id] : [last.position, last.id];
  return {
    items: items.map((row) => itemOf(row, words)),
    next: rows.length > limit && position ? encodeCursor(['knowledge', filters], position) : null,
    exact: mode === 'all',
  };
}
