import type { Filter } from '../../../platform/database/filter';
import { termsOf, tsQuery } from '../words/segment';

/**
 * Articles that have all the words come first, then those that have some of them or a title like them: `rest` where the
 * first had any, `some` where nothing has all.
 */
export const MODES = ['all', 'rest', 'some'] as const;
export type Mode = (typeof MODES)[number];
export const isMode = (value: unknown): value is Mode => MODES.includes(value as Mode);

/** Hits that are looked at roughly, and of them those that are weighed: more than anybody reads. */
const MOST_SEEN = 5_000;
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

/**
 * SQL of the hits as (id, whole, score), `whole`: it has all the words. A term is worth the more the fewer of the hits of
 * its kind have it, and counts less the longer the text is (after BM25, as far as `ts_rank` goes); every single character
 * counts too, for people ask in other words than authors write. That takes a look a term and text, so it is done for the
 * nearest only, and what a text is found by is unpacked once (`||`). Both kinds are one statement, for planning it takes
 * longer than reading a small base.
 */
export function scored(filter: Filter, from: string, { q, words }: Sought, { begun, enough }: Wanted): string {
  const whole = `${filter.bind(tsQuery(words, '&'))}::tsquery`;
  const some = `${filter.bind(tsQuery(words, '|'))}::tsquery`;
  const title = `${filter.bind(q)}::text`;
  const terms = `${filter.bind(termsOf(q).map((term) => tsQuery([term], '&')))}::text[]`;
  const nearest = (match: string, sought: string): string => `
    SELECT seen.* FROM (
        SELECT article.id, similarity(edition.title, ${title}) AS alike, edition.words FROM ${from}
         WHERE ${filter.where} AND ${match} LIMIT ${MOST_SEEN}) seen
      ORDER BY ts_rank(${WEIGHTS}, seen.words, ${sought}, 1) + seen.alike DESC, seen.id DESC LIMIT ${MOST_WEIGHED}`;
  const all = `edition.words @@ ${whole}`;
  const isNeeded = enough === null ? '' : ` AND (SELECT count(*) FROM whole) < ${enough}`;
  const none = begun === 'all' ? '' : ' AND FALSE';
  return `
    WITH whole AS MATERIALIZED (${nearest(`${all}${none}`, whole)}
    ), rest AS MATERIALIZED (
      ${nearest(`(edition.words @@ ${some} OR edition.title % ${title}) AND NOT ${all}${isNeeded}`, some)}
    ), hit AS MATERIALIZED (
      SELECT near.id, near.whole, near.alike, rated.ranks
        FROM (SELECT TRUE AS whole, * FROM whole UNION ALL SELECT FALSE, * FROM rest) near
        CROSS JOIN LATERAL (SELECT near.words || ''::tsvector AS words OFFSET 0) open
        CROSS JOIN LATERAL (SELECT array_agg(ts_rank(${WEIGHTS}, open.words, term::tsquery, 1) ORDER BY nth) AS ranks
          FROM unnest(${terms}) WITH ORDINALITY AS term (term, nth)) rated
    ), worth AS (
      SELECT whole, array_agg(idf ORDER BY nth) AS idfs FROM (
        SELECT whole, nth, ln(1 + (count(*) + 1) / (count(*) FILTER (WHERE rank > 0) + 0.5))::float8 AS idf
          FROM hit, unnest(hit.ranks) WITH ORDINALITY AS rated (rank, nth) GROUP BY whole, nth) term GROUP BY whole
    )
    SELECT hit.id, hit.whole, (hit.alike + coalesce((SELECT sum(rank * idf)
        FROM unnest(hit.ranks, worth.idfs) AS rated (rank, idf)), 0))::float8 AS score
      FROM hit LEFT JOIN worth USING (whole)`;
}
