import type { Caller } from '../../../platform/auth/scope';
import { Filter } from '../../../platform/database/filter';
import { exactTime, isoTime } from '../../../platform/database/iso-time';
import { highlighted, snippet } from '../words/highlight';
import type { ArticleItemDto, ArticleListQuery } from './article.dto';
import { sourceOf, type Sight, type Source } from './shown';

export interface ArticleRow extends Omit<ArticleItemDto, 'title' | 'snippet' | 'favourite'> {
  title: string;
  text: string;
  favourite: boolean;
  position: string;
}

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

/**
 * The rows of a page whose ids, editions and places in the order are known, `more` beside them: texts are unpacked of no
 * others.
 */
export const pageRows = (page: string, who: string, province: boolean, more: string): string =>
  `SELECT ${articleColumns(who, 'page.updated', province)}, ${more} FROM (${page}) page
     JOIN knowledge_article article ON article.id = page.id
     LEFT JOIN knowledge_edition edition ON edition.article_id = page.id AND edition.number = page.edition`;

export const itemOf = (
  { position: _, text, title, ...row }: ArticleRow,
  words: readonly string[] = [],
): ArticleItemDto => ({ ...row, title: highlighted(title, words), snippet: snippet(text, words) });

export interface Asking {
  caller: Caller;
  sight: Sight;
  query: ArticleListQuery;
  /** Places asked for; undefined: all. */
  places: string[] | undefined;
}

/** Where something is asked of the article itself. */
const withArticle = (source: Source): Source => ({
  ...source,
  from: `${source.from} ${source.article}`,
  sought: `${source.sought} ${source.article}`,
});

/** Everything that is asked but the words; `columns` of a page, and `rows` of what is on it. */
export function asFilter({ caller, sight, query }: Asking) {
  const filter = new Filter();
  const who = `${filter.bind(caller.actor.id)}::uuid`;
  const province = sight.view.kind === 'province';
  const sources = sourceOf(filter, sight);
  // Of an article in a province nothing else is asked.
  const source = query.origin === undefined ? sources : withArticle(sources);
  filter
    .when(query.keyword, (at) => `edition.keywords @> ARRAY[${at}]::text[]`)
    .when(query.origin, (at) => `article.origin_org = ${at}`)
    .when(query.state, (at) => (province ? `'published' = ${at}` : `article.state = ${at}`));
  const columns = `${source.id} AS id, edition.number AS edition, ${source.updated} AS updated`;
  const rows = (page: string, more: string): string => pageRows(page, who, province, more);
  return { filter, source, columns, rows };
}
