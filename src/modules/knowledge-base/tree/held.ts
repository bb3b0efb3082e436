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

/** Articles that keep a place, by place, whoever asks: those of the register, and what provinces show. */
export const heldAt = (tx: EntityManager, nodes: readonly string[]): Promise<Held> =>
  counted(
    tx,
    `${COUNTED} (SELECT node_id AS node, id FROM knowledge_article WHERE node_id = ANY($1::text[]) AND ${LIVES}
       UNION SELECT node_id, article_id FROM knowledge_copy WHERE node_id = ANY($1::text[]) AND digest IS NOT NULL) held
      GROUP BY node`,
    [nodes],
  );

/** Articles at places as a province's reader finds them there, and what its own people are writing for them. */
export function shownAt(tx: EntityManager, nodes: readonly string[], sight: Sight): Promise<Held> {
  const filter = new Filter();
  const { sought, node } = sourceOf(filter, sight);
  const at = `${filter.bind(nodes)}::text[]`;
  const { view, restricted } = sight;
  const own =
    view.kind === 'province' && restricted
      ? `UNION SELECT node_id, id FROM knowledge_article
          WHERE province_org = ${filter.bind(view.org)} AND node_id = ANY(${at}) AND ${LIVES}`
      : '';
  return counted(
    tx,
    `${COUNTED} (SELECT ${node} AS node, article.id FROM ${sought} WHERE ${filter.where} AND ${node} = ANY(${at}) ${own}) held
      GROUP BY node`,
    filter.parameters,
  );
}
