import type { EntityManager } from 'typeorm';
import type { LocalStage } from '../../../../domain/knowledge/local/local-state';
import type { OperationStage } from '../../../../domain/knowledge/operation/operation-state';
import type { Caller } from '../../../platform/auth/scope';
import { Problem } from '../../../platform/http/problem';
import { keepsTree, NodeRights, type PlacedNode } from '../../../platform/knowledge/node-rights';
import { heldAt } from './held';
import { DEEPEST, mayChange, mayRemove, placeOf, taken, TREE_LOCK } from './place';
import type { NodeChange } from './tree.dto';

/** Above everything: the root of a tree has no row. */
type Above = Pick<PlacedNode, 'org' | 'path'> & { id: string | null };

/** Stages in which handed-in words wait to be passed, or to be written once more; of operations and local publications. */
const ON_THE_WAY: readonly string[] = [
  ...(['origin-review', 'receiving', 'hq-review', 'modifying', 'publishing'] satisfies OperationStage[]),
  ...(['editing', 'review'] satisfies LocalStage[]),
];
/** As many cases as a refusal names. */
const MOST_NAMED = 5;

const named = (cases: readonly { number: string }[]): string =>
  cases
    .slice(0, MOST_NAMED)
    .map(({ number }) => number)
    .join(', ') + (cases.length > MOST_NAMED ? ' …' : '');

/** Everything below goes with it; never below itself, never into another tree. */
async function move(tx: EntityManager, node: PlacedNode, above: Above): Promise<void> {
  if (above.org !== node.org || (above.id !== null && above.path.startsWith(node.path)))
    throw Problem.fields({ field: 'parent', code: 'unknown-node' });
  const [{ depth }] = await tx.query<[{ depth: number }]>(
    `SELECT max(length(path) - length(replace(path, '.', '')))::int AS depth FROM knowledge_node WHERE starts_with(path, $1)`,
    [node.path],
  );
  const levels = above.path.split('.').length - 1 + depth - (node.path.split('.').length - 2);
  if (levels > DEEPEST) throw new Problem('node-too-deep', { params: { max: DEEPEST } });
  await tx.query('UPDATE knowledge_node SET parent_id = $2 WHERE id = $1', [node.id, above.id]);
  await tx.query('UPDATE knowledge_node SET path = $2 || substr(path, length($1) + 1) WHERE starts_with(path, $1)', [
    node.path,
    `${above.path}${node.id}.`,
  ]);
}

/** Where it is to stand; null: it stays. */
async function aboveFor(
  tx: EntityManager,
  caller: Caller,
  rights: NodeRights,
  node: PlacedNode,
  { parent, top = false }: NodeChange,
): Promise<Above | null> {
  if (top && parent !== undefined) throw Problem.fields({ field: 'parent', code: 'invalid' });
  if (top) {
    if (!keepsTree(caller, node.org)) throw new Problem('not-permitted');
    return { id: null, org: node.org, path: '' };
  }
  if (parent === undefined) return null;
  const [above] = await tx.query<PlacedNode[]>('SELECT id, org_id AS org, path FROM knowledge_node WHERE id = $1', [
    parent,
  ]);
  if (!above) throw Problem.fields({ field: 'parent', code: 'unknown-node' });
  if (!mayChange(caller, rights, above)) throw new Problem('not-permitted');
  return above;
}

/** Puts it at its place among its siblings, from 0; those from there on make room. Absent: the last. */
export async function order(tx: EntityManager, id: string, position = Number.MAX_SAFE_INTEGER): Promise<void> {
  await tx.query(
    `WITH sibling AS (
       SELECT other.id, row_number() OVER (ORDER BY other.position, other.name_zh) - 1 AS nth
         FROM knowledge_node one JOIN knowledge_node other ON other.org_id = one.org_id AND other.id <> one.id
          AND other.parent_id IS NOT DISTINCT FROM one.parent_id WHERE one.id = $1
     ), placed AS (
       SELECT id, nth + (nth >= $2)::int AS nth FROM sibling
       UNION ALL SELECT $1, least($2, (SELECT count(*) FROM sibling))
     )
     UPDATE knowledge_node node SET position = placed.nth FROM placed WHERE node.id = placed.id`,
    [id, position],
  );
}

export async function changePlace(tx: EntityManager, caller: Caller, id: string, wanted: NodeChange): Promise<void> {
  const { nameZh, nameEn, position } = wanted;
  await tx.query('SELECT pg_advisory_xact_lock($1)', [TREE_LOCK]);
  const node = await placeOf(tx, id);
  const rights = await NodeRights.of(tx, caller);
  if (!mayChange(caller, rights, node)) throw new Problem('not-permitted');
  const above = await aboveFor(tx, caller, rights, node, wanted);
  const [same] = await tx.query<{ name: string }[]>(
    `SELECT other.name_zh AS name FROM knowledge_node one JOIN knowledge_node other ON other.id <> one.id
        AND other.org_id = one.org_id AND other.name_zh = coalesce($2, one.name_zh)
        AND other.parent_id IS NOT DISTINCT FROM CASE WHEN $3 THEN $4 ELSE one.parent_id END
      WHERE one.id = $1`,
    [id, nameZh ?? null, above !== null, above?.id ?? null],
  );
  if (same) throw taken(same.name);
  if (above) await move(tx, node, above);
  await tx.query(
    `UPDATE knowledge_node SET name_zh = coalesce($2, name_zh), name_en = coalesce($3, name_en) WHERE id = $1`,
    [id, nameZh ?? null, nameEn ?? null],
  );
  if (above || position !== undefined) await order(tx, id, position);
}

/** Editions on their way that name the place: nothing but their cases knows of it yet. */
const AWAITED_AT = `SELECT head.number FROM knowledge_work work
    JOIN case_head head ON head.id = work.case_id AND head.opened_month = work.opened_month
   WHERE NOT work.ended AND work.stage = ANY($2::text[])
     AND coalesce(nullif(head.state->'draft', 'null'), head.state->'edition')->>'node' = $1
   ORDER BY work.opened_at LIMIT ${MOST_NAMED + 1}`;

export async function removePlace(tx: EntityManager, caller: Caller, id: string): Promise<void> {
  await tx.query('SELECT pg_advisory_xact_lock($1)', [TREE_LOCK]);
  const [node] = await tx.query<PlacedNode[]>('SELECT id, org_id AS org, path FROM knowledge_node WHERE id = $1', [id]);
  if (!node) return;
  if (!mayRemove(caller, await NodeRights.of(tx, caller), node)) throw new Problem('not-permitted');
  const [{ places }] = await tx.query<[{ places: number }]>(
    'SELECT count(*)::int AS places FROM knowledge_node WHERE parent_id = $1',
    [id],
  );
  const articles = (await heldAt(tx, [id])).get(id) ?? 0;
  if (places + articles > 0) throw new Problem('node-in-use', { params: { places, articles } });
  const awaited = await tx.query<{ number: string }[]>(AWAITED_AT, [id, ON_THE_WAY]);
  if (awaited.length > 0) throw new Problem('node-awaited', { params: { cases: named(awaited) } });
  await tx.query('DELETE FROM knowledge_permission WHERE node_id = $1', [id]);
  await tx.query('DELETE FROM knowledge_node WHERE id = $1', [id]);
}
