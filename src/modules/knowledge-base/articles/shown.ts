import type { EntityManager } from 'typeorm';
import type { Role } from '../../../../domain/shared/actor';
import type { OrgSnapshot } from '../../../platform/auth/org-snapshot';
import type { Caller } from '../../../platform/auth/scope';
import type { Filter } from '../../../platform/database/filter';
import { NodeRights } from '../../../platform/knowledge/node-rights';
import type { View } from '../viewer';

/** Work on knowledge is work with restricted articles too. */
const KEEPERS: readonly Role[] = ['knowledge-author', 'knowledge-manager', 'editing-desk'];

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
const shownNumber = (now: string): string =>
  `CASE WHEN copy.effective_at > ${now} THEN copy.before ELSE copy.number END`;

/** Of one article, or of all: tables and conditions, so that a list and a page never disagree about what is shown. */
export interface Source {
  /**
   * FROM … of `article`, `edition` and, in a province, `copy`: for a page of a list, or one article. An edition is looked
   * up for each copy, so that the newest are walked as far as a page is long: joined, PostgreSQL takes one in 200 copies
   * to show an edition, and reads them all.
   */
  from: string;
  /** The same joined: where it begins with what editions say, or all of it is counted. */
  sought: string;
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

/**
 * Readers of a province see what its copy shows: in effect, not withdrawn, not expired even where nobody has acted on it
 * yet. HQ and second line see the register.
 */
export function sourceOf(filter: Filter, sight: Sight): Source {
  const { view, now, drafts } = sight;
  const at = `${filter.bind(now)}::timestamptz`;
  const province = view.kind === 'province';
  if (province) {
    filter.when(view.org, (org) => `copy.org_id = ${org}`);
    filter.add(`copy.digest IS NOT NULL AND (edition.expires_at IS NULL OR edition.expires_at > ${at})`);
  } else {
    filter.add(`article.scope = 'network' AND ${at} IS NOT NULL`);
    if (drafts) filter.when(drafts, (own) => `(article.number > 0 OR article.origin_org = ANY(${own}::text[]))`);
  }
  filter.add(
    readable(filter, sight, {
      node: `coalesce(edition.node_id, article.node_id, '')`,
      level: 'coalesce(edition.confidentiality, article.confidentiality)',
    }),
  );
  if (province) {
    const shows = (edition: string): string =>
      `${edition}.article_id = copy.article_id AND ${edition}.number = ${shownNumber(at)}`;
    const article = 'JOIN knowledge_article article ON article.id = copy.article_id';
    return {
      from: `knowledge_copy copy
        CROSS JOIN LATERAL (SELECT * FROM knowledge_edition one WHERE ${shows('one')} OFFSET 0) edition ${article}`,
      sought: `knowledge_copy copy JOIN knowledge_edition edition ON ${shows('edition')} ${article}`,
      updated: 'copy.applied_at',
      id: 'copy.article_id',
      node: 'copy.node_id',
    };
  }
  const register = `knowledge_article article LEFT JOIN knowledge_edition edition
        ON edition.article_id = article.id AND edition.number = article.edition`;
  return {
    from: register,
    sought: register,
    updated: 'article.updated_at',
    id: 'article.id',
    node: 'article.node_id',
  };
}
