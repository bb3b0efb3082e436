import type { EntityManager } from 'typeorm';
import { Filter } from '../../../platform/database/filter';
import { sourceOf, type Sight } from '../articles/shown';

type Held = ReadonlyMap<string, number>;

/** What lives, or is on its way. */
const LIVES = `state NOT IN ('revoked', 'expired', 'withdrawn')`;
const COUNTED = 'SELECT node, count(*)::int AS count FROM';

async function counted(tx: EntityManager, sql: string, parameters: unknown[]): Promise<Held> {
  const rows = await tx.query<{ node: string; count: number }[]>(sql, parameters);
  return new Map(rows.map(({ node, count }) => [node, count]));
}

/**
 * Articles that keep a place, by place, whoever asks: those of the register, and what provinces show. Nearly all that is
 * shown stands where the register has it; a copy's place is that of one of the editions, so the others of these are asked.
 */
export const heldAt = (tx: EntityManager, nodes: readonly string[]): Promise<Held> =>
  counted(
    tx,
    `WITH living AS MATERIALIZED (
       SELECT node_id AS node, id FROM knowledge_article WHERE node_id = ANY($1::text[]) AND ${LIVES})
     ${COUNTED} (SELECT * FROM living UNION ALL
         SELECT other.* FROM (SELECT node_id AS node, article_id AS id FROM knowledge_edition WHERE node_id = ANY($1::text[])
           EXCEPT SELECT * FROM living) other
          CROSS JOIN LATERAL (SELECT FROM knowledge_copy copy WHERE copy.article_id = other.id AND copy.node_id = other.node
            AND copy.digest IS NOT NULL LIMIT 1) shown) held
      GROUP BY node`,
    [nodes],
  );

/** Articles at places as a province's reader finds them there, and what its own people are writing for them. */
export function shownAt(tx: EntityManager, nodes: readonly string[], sight: Sight): Promise<Held> {
  const filter = new Filter();
  const { sought, node, id } = sourceOf(filter, sight);
  const at = `${filter.bind(nodes)}::text[]`;
  const { view, restricted } = sight;
  const own =
    view.kind === 'province' && restricted
      ? `UNION SELECT node_id, id FROM knowledge_article
          WHERE province_org = ${filter.bind(view.org)} AND node_id = ANY(${at}) AND ${LIVES}`
      : '';
  return counted(
    tx,
    `${COUNTED} (SELECT ${node} AS node, ${id} AS id FROM ${sought} WHERE ${filter.where} AND ${node} = ANY(${at}) ${own}) held
      GROUP BY node`,
    filter.parameters,
  );
}
