import type { Filter } from '../../../platform/database/filter';
import { termsOf, tsQuery } from '../words/segment';
import type { Source } from './shown';

/**
 * Articles that have all the words come first, then those that have some of them or a title like them: `rest` where the
 * first had any, `some` where nothing has all.
 */
export const MODES = ['all', 'rest', 'some'] as const;
export type Mode = (typeof MODES)[number];
export const isMode = (value: unknown): value is Mode => MODES.includes(value as Mode);

/** Editions that are looked at for all the words, and hits that are weighed: more than anybody reads. */
const MOST_SEEN = 100_000;
const MOST_WEIGHED = 400;
/** What a place in the body (D), the keywords (B) and the title (A) counts. */
const WEIGHTS = `'{0.4, 0.4, 0.8, 1.0}'`;

export interface Sought {
  q: string;
  /** What must, or may, be there. */
  words: readonly string[];
}

/** From where the hits are wanted: all of them, or those without all the words. */
interface Wanted {
  begun: Mode;
  /** So many that have all the words need no others; null: others are wanted anyhow. */
  enough: number | null;
}

/** What the index leads to, one of so many words' share; texts are not looked at. */
const having = (query: string, of = 1): string =>
  `SELECT article_id, number, title FROM knowledge_edition one WHERE one.words @@ ${query} LIMIT ${Math.ceil(MOST_SEEN / of)}`;

/** SQL: of rough hits (article_id, number, rough) the first that are shown, asked one by one until there are enough. */
const nearest = (hits: string, filter: Filter, { from, id, updated }: Source): string => `
  SELECT hit.article_id, hit.number, shown.updated
    FROM (SELECT * FROM (${hits}) hit ORDER BY rough DESC, article_id DESC OFFSET 0) hit
    CROSS JOIN LATERAL (SELECT ${updated} AS updated FROM ${from}
      WHERE ${id} = hit.article_id AND edition.number = hit.number AND ${filter.where} OFFSET 0) shown
   ORDER BY hit.rough DESC, hit.article_id DESC LIMIT ${MOST_WEIGHED}`;

/**
 * SQL of the hits as (id, edition, updated, whole, score), `whole`: it has all the words. First roughly, by what indexes
 * and titles say: a word is worth the more the fewer have it, and twice as much in the title. The nearest are weighed by
 * every term in the same way, the less the longer the text is (after BM25, as far as `ts_rank` goes), and by every single
 * character, for people ask in other words than authors write: that takes a look a term and text, so what a text is found
 * by is unpacked once (`||`), and of no others. Both kinds are one statement, for planning it takes longer than reading a
 * small base.
 */
export function scored(filter: Filter, source: Source, { q, words }: Sought, { begun, enough }: Wanted): string {
  const title = `${filter.bind(q)}::text`;
  const whole = `${filter.bind(tsQuery(words, '&'))}::tsquery`;
  const said = `${filter.bind(words)}::text[]`;
  const queries = `${filter.bind(words.map((word) => tsQuery([word], '&')))}::text[]`;
  const terms = `${filter.bind(termsOf(q).map((term) => tsQuery([term], '&')))}::text[]`;
  const isNeeded = enough === null ? 'TRUE' : `(SELECT count(*) FROM whole) < ${enough}`;
  const all = `
    SELECT article_id, number, similarity(title, ${title})
        + (SELECT count(*) FROM unnest(${said}) AS word WHERE strpos(lower(title), word) > 0) AS rough
      FROM (${having(whole)}) one${begun === 'all' ? '' : ' WHERE FALSE'}`;
  const others = `
    SELECT article_id, number, sum(rough) AS rough FROM (
        SELECT has.article_id, has.number, has.nth, rarity.idf * (1 + has.titled) AS rough FROM has JOIN rarity USING (nth)
        UNION ALL
        SELECT article_id, number, NULL, similarity(title, ${title}) FROM knowledge_edition
         WHERE title % ${title} AND ${isNeeded}) near
     GROUP BY article_id, number HAVING count(nth) < ${words.length}`;
  return `
    WITH whole AS MATERIALIZED (${nearest(all, filter, source)}
    ), has AS MATERIALIZED (
      SELECT word.nth, one.article_id, one.number, (strpos(lower(one.title), word.said) > 0)::int AS titled
        FROM unnest(${said}, ${queries}) WITH ORDINALITY AS word (said, query, nth)
        CROSS JOIN LATERAL (${having('word.query::tsquery', words.length)}) one WHERE ${isNeeded}
    ), rarity AS (
      SELECT nth, ln(1 + max(count(*)) OVER () / count(*)::float8) AS idf FROM has GROUP BY nth
    ), rest AS MATERIALIZED (${nearest(others, filter, source)}
    ), hit AS MATERIALIZED (
      SELECT near.*, similarity(open.title, ${title}) AS alike, rated.ranks
        FROM (SELECT TRUE AS whole, * FROM whole UNION ALL SELECT FALSE, * FROM rest) near
        CROSS JOIN LATERAL (SELECT one.title, one.words || ''::tsvector AS words FROM knowledge_edition one
          WHERE one.article_id = near.article_id AND one.number = near.number OFFSET 0) open
        CROSS JOIN LATERAL (SELECT array_agg(ts_rank(${WEIGHTS}, open.words, term::tsquery, 1) ORDER BY nth) AS ranks
          FROM unnest(${terms}) WITH ORDINALITY AS term (term, nth)) rated
    ), worth AS (
      SELECT whole, array_agg(idf ORDER BY nth) AS idfs FROM (
        SELECT whole, nth, ln(1 + (count(*) + 1) / (count(*) FILTER (WHERE rank > 0) + 0.5))::float8 AS idf
          FROM hit, unnest(hit.ranks) WITH ORDINALITY AS rated (rank, nth) GROUP BY whole, nth) term GROUP BY whole
    )
    SELECT hit.article_id AS id, hit.number AS edition, hit.updated, hit.whole,
        (hit.alike + coalesce((SELECT sum(rank * idf)
          FROM unnest(hit.ranks, worth.idfs) AS rated (rank, idf)), 0))::float8 AS score
      FROM hit LEFT JOIN worth USING (whole)`;
}
