import type { EntityManager } from 'typeorm';
import { encodeCursor, type Position } from '../../../platform/http/cursor';
import { asked } from '../words/segment';
import { asFilter, itemOf, type ArticleRow, type Asking } from './article-row';
import type { ArticlePageDto } from './article.dto';
import { scored, type Mode } from './relevance';

/** Best answers first: those that have all the words, then the others. */
export async function rankedPage(tx: EntityManager, asking: Asking, after: Position | null): Promise<ArticlePageDto> {
  const { limit = 50, cursor: _, ...filters } = asking.query;
  const q = filters.q!;
  const words = asked(q);
  if (words.length === 0) return { items: [], next: null, exact: true };
  const begun = after ? (after[1] as Mode) : 'all';
  const { filter, source, rows } = asFilter(asking);
  if (asking.places) filter.when(asking.places, (at) => `${source.node} = ANY(${at}::text[])`);
  const hits = scored(filter, source, { q, words }, { begun, enough: after ? null : limit + 1 });
  const beyond = after
    ? `WHERE ${begun === 'all' ? 'NOT hit.whole OR ' : ''}(hit.score, hit.id)
        < (${filter.bind(after[0])}::float8, ${filter.bind(after[2])}::uuid)`
    : '';
  const best = `SELECT hit.* FROM (${hits}) hit ${beyond}
    ORDER BY hit.whole DESC, hit.score DESC, hit.id DESC LIMIT ${limit + 1}`;
  const found = await tx.query<(ArticleRow & { whole: boolean })[]>(
    `${rows(best, 'page.score, page.whole')} ORDER BY page.whole DESC, page.score DESC, page.id DESC`,
    filter.parameters,
  );
  const isAnyWhole = found.some(({ whole }) => whole);
  const mode = begun === 'all' ? (after || isAnyWhole ? 'rest' : 'some') : begun;
  const shown = found.slice(0, limit);
  const last = shown.at(-1);
  return {
    items: shown.map(({ whole: __, ...row }) => itemOf(row, words)),
    next:
      found.length > limit && last
        ? encodeCursor(['knowledge', filters], [last.score!, last.whole ? 'all' : mode, last.id])
        : null,
    exact: mode !== 'some',
  };
}
