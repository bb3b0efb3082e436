import type { EntityManager } from 'typeorm';
import { encodeCursor, type Position } from '../../../platform/http/cursor';
import { asked } from '../words/segment';
import { asFilter, itemOf, type ArticleRow, type Asking } from './article-row';
import type { ArticlePageDto } from './article.dto';
import { scored, type Mode, type Sought } from './relevance';

interface Best {
  row: ArticleRow;
  mode: Mode;
}

/** The best hits of one mode, from after a place on; no more than asked for. */
async function best(
  tx: EntityManager,
  asking: Asking,
  sought: Sought,
  { mode, after, most }: { mode: Mode; after: Position | null; most: number },
): Promise<Best[]> {
  const { filter, source, columns } = asFilter(asking);
  if (asking.places) filter.when(asking.places, (at) => `${source.node} = ANY(${at}::text[])`);
  const hits = scored(filter, source.from, sought, mode);
  const beyond = after
    ? `WHERE (hit.score, hit.id) < (${filter.bind(after[0])}::float8, ${filter.bind(after[2])}::uuid)`
    : '';
  const rows = await tx.query<ArticleRow[]>(
    `WITH best AS MATERIALIZED (SELECT hit.id, hit.score FROM (${hits}) hit ${beyond}
       ORDER BY hit.score DESC, hit.id DESC LIMIT ${most})
     SELECT ${columns}, best.score FROM best, ${source.from}
      WHERE article.id = best.id AND ${filter.where} ORDER BY best.score DESC, best.id DESC`,
    filter.parameters,
  );
  return rows.map((row) => ({ row, mode }));
}

/** Best answers first: those that have all the words, then the others. */
export async function rankedPage(tx: EntityManager, asking: Asking, after: Position | null): Promise<ArticlePageDto> {
  const { limit = 50, cursor: _, ...filters } = asking.query;
  const sought: Sought = { q: asking.query.q!, words: asked(asking.query.q!) };
  if (sought.words.length === 0) return { items: [], next: null, exact: true };
  const begun = after ? (after[1] as Mode) : 'all';
  const whole = begun === 'all' ? await best(tx, asking, sought, { mode: 'all', after, most: limit + 1 }) : [];
  const mode = begun === 'all' ? (after || whole.length > 0 ? 'rest' : 'some') : begun;
  const missing = limit + 1 - whole.length;
  const others =
    missing > 0 ? await best(tx, asking, sought, { mode, after: begun === 'all' ? null : after, most: missing }) : [];
  const found = [...whole, ...others];
  const shown = found.slice(0, limit);
  const last = shown.at(-1);
  return {
    items: shown.map(({ row }) => itemOf(row, sought.words)),
    next:
      found.length > limit && last
        ? encodeCursor(['knowledge', filters], [last.row.score!, last.mode, last.row.id])
        : null,
    exact: mode !== 'some',
  };
}
