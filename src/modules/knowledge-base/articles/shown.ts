import type { EntityManager } from 'typeorm';
import type { OrgId, Role } from '../../../../domain/shared/actor';
import type { OrgSnapshot } from '../../../platform/auth/org-snapshot';
import type { Caller } from '../../../platform/auth/scope';
import type { Filter } from '../../../platform/database/filter';
import { NodeRights } from '../../../platform/knowledge/node-rights';
import type { View } from '../viewer';

/** Work on knowledge is work with restricted articles too. */
const KEEPERS: readonly Role[] = ['knowledge-author', 'knowledge-manager', 'editing-desk'];

/**
 * For lists and counts of the base: the planner takes texts that are kept apart for as cheap as numbers, and would rather
 * read all of a table than the index that leads to what is asked.
 */
export const BY_INDEX = ['enable_seqscan = off'];
/** Where all of a base is counted: which number a copy shows is nothing that the planner could guess the share of. */
export const AS_A_WHOLE = [...BY_INDEX, 'enable_nestloop = off'];

/** What of a view the caller may see, found once a request. */
export interface Sight {
  view: View;
  now: Date;
  hidden: string[];
  named: string[];
  restricted: boolean;
  /** Register: whose unpublished articles are seen; null: everybody's. */
  drafts: string[] | null;
}

export async function sightOf(
  tx: EntityManager,
  caller: Caller,
  orgs: OrgSnapshot,
  view: View,
  now: Date,
): Promise<Sight> {
  const rights = await NodeRights.of(tx, caller);
  const posts = caller.actor.kind === 'person' ? caller.actor.posts : [];
  const atHq = posts.some(({ org }) => orgs.get(org)?.parent === null);
  return {
    view,
    now,
    ...(await rights.reach(tx)),
    restricted: posts.some(({ role }) => KEEPERS.includes(role)),
    drafts: atHq ? null : posts.map(({ org }) => org),
  };
}

/** The number that a copy shows: a later edition takes effect when its time has come. */
const shownNumber = (now: string, copy: string): string =>
  `CASE WHEN ${copy}.effective_at > ${now} THEN ${copy}.before ELSE ${copy}.number END`;

/** Of one article, or of all: tables and conditions, so that a list and a page never disagree about what is shown. */
export interface Source {
  /**
   * FROM … of `edition` and `copy` (a province) or `article` (the register), walked from the newest: an edition is looked
   * up for each copy as far as a page is long. Joined, PostgreSQL takes one in 200 copies to show an edition, and reads
   * them all.
   */
  from: string;
  /** The same joined: where it begins with what editions say, or all of it is counted. */
  sought: string;
  /** The same walked from editions, in whose order they are wanted. */
  spelt: string;
  /** JOIN … of the article, where it is not there: only few are to be looked up. */
  article: string;
  /** What lists are ordered by, newest first, and within that. */
  updated: string;
  id: string;
  /** Where the article stands. */
  node: string;
}

const EDITION = { node: 'edition.node_id', level: 'edition.confidentiality' };

/**
 * SQL: this caller may read it, by where it stands and how confidential it is. Each edition of an article is judged by
 * itself: what is open today does not open what was restricted before.
 */
export function readable(filter: Filter, { hidden, named, restricted }: Sight, { node, level } = EDITION): string {
  const conditions: string[] = [];
  if (hidden.length > 0) conditions.push(`NOT ${node} = ANY(${filter.bind(hidden)}::text[])`);
  if (!restricted) conditions.push(`(${level} <> 'restricted' OR ${node} = ANY(${filter.bind(named)}::text[]))`);
  return conditions.length === 0 ? 'TRUE' : conditions.join(' AND ');
}

/** What a province's copies show: in effect, not withdrawn, not expired even where nobody has acted on it yet. */
function ofProvince(filter: Filter, sight: Sight, province: OrgId): Source {
  const at = `${filter.bind(sight.now)}::timestamptz`;
  const org = filter.bind(province);
  filter.add(`copy.org_id = ${org} AND copy.digest IS NOT NULL`);
  filter.add(`(edition.expires_at IS NULL OR edition.expires_at > ${at})`).add(readable(filter, sight));
  const shows = (copy: string, edition: string): string =>
    `${edition}.article_id = ${copy}.article_id AND ${edition}.number = ${shownNumber(at, copy)}`;
  const found = (table: string, where: string): string =>
    `CROSS JOIN LATERAL (SELECT * FROM ${table} one WHERE ${where} OFFSET 0)`;
  return {
    from: `knowledge_copy copy ${found('knowledge_edition', shows('copy', 'one'))} edition`,
    sought: `knowledge_copy copy JOIN knowledge_edition edition ON ${shows('copy', 'edition')}`,
    spelt: `knowledge_edition edition
      ${found('knowledge_copy', `one.org_id = ${org} AND ${shows('one', 'edition')}`)} copy`,
    article: `${found('knowledge_article', 'one.id = copy.article_id')} article`,
    updated: 'copy.applied_at',
    id: 'copy.article_id',
    node: 'copy.node_id',
  };
}

/** HQ's register: also what is not in force, and what has no edition yet. */
function ofRegister(filter: Filter, sight: Sight): Source {
  filter.add(`article.scope = 'network'`);
  if (sight.drafts)
    filter.when(sight.drafts, (own) => `(article.number > 0 OR article.origin_org = ANY(${own}::text[]))`);
  filter.add(
    readable(filter, sight, {
      node: `coalesce(edition.node_id, article.node_id, '')`,
      level: 'coalesce(edition.confidentiality, article.confidentiality)',
    }),
  );
  const joined = `knowledge_article article LEFT JOIN knowledge_edition edition
    ON edition.article_id = article.id AND edition.number = article.edition`;
  return {
    from: joined,
    sought: joined,
    spelt: `knowledge_edition edition CROSS JOIN LATERAL (SELECT * FROM knowledge_article one
      WHERE one.id = edition.article_id AND one.edition = edition.number OFFSET 0) article`,
    article: '',
    updated: 'article.updated_at',
    id: 'article.id',
    node: 'article.node_id',
  };
}

/** Readers of a province see what its copies show; HQ and second line see the register. */
export const sourceOf = (filter: Filter, sight: Sight): Source =>
  sight.view.kind === 'province' ? ofProvince(filter, sight, sight.view.org) : ofRegister(filter, sight);
