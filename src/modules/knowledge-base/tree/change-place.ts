import type { EntityManager } from 'typeorm';
import type { Caller } from '../../../platform/auth/scope';
import { Problem } from '../../../platform/http/problem';
import { NodeRights, type PlacedNode } from '../../../platform/knowledge/node-rights';
import { DEEPEST, mayChange, mayRemove, placeOf, taken, TREE_LOCK } from './place';
import type { NodeChange } from './tree.dto';

const ownPart = ({ id }: PlacedNode): string => `${id}.`;

/** Everything below goes with it; never below itself, never into another tree. */
async function move(tx: EntityManager, node: PlacedNode, parent: PlacedNode): Promise<void> {
  if (parent.org !== node.org || parent.path.startsWith(node.path))
    throw Problem.fields({ field: 'parent', code: 'unknown-node' });
  const [{ depth }] = await tx.query<[{ depth: number }]>(
    `SELECT max(length(path) - length(replace(path, '.', '')))::int AS depth FROM knowledge_node WHERE starts_with(path, $1)`,
    [node.path],
  );
  const levels = parent.path.split('.').length - 1 + depth - (node.path.split('.').length - 2);
  if (levels > DEEPEST) throw new Problem('node-too-deep', { params: { max: DEEPEST } });
  await tx.query('UPDATE knowledge_node SET parent_id = $2 WHERE id = $1', [node.id, parent.id]);
  await tx.query('UPDATE knowledge_node SET path = $2 || substr(path, length($1) + 1) WHERE starts_with(path, $1)', [
    node.path,
    `${parent.path}${ownPart(node)}`,
  ]);
}

export async function changePlace(
  tx: EntityManager,
  caller: Caller,
  id: string,
  { parent, nameZh, nameEn, position }: NodeChange,
): Promise<void> {
  await tx.query('SELECT pg_advisory_xact_lock($1)', [TREE_LOCK]);
  const node = await placeOf(tx, id);
  const rights = await NodeRights.of(tx, caller);
  if (!mayChange(caller, rights, node)) throw new Problem('not-permitted');
  const [same] = await tx.query<object[]>(
    `SELECT FROM knowledge_node one, knowledge_node other WHERE one.id = $1 AND other.id <> $1 AND other.org_id = one.org_id
        AND coalesce(other.parent_id, '') = coalesce($2, one.parent_id, '') AND other.name_zh = coalesce($3, one.name_zh)`,
    [id, parent ?? null, nameZh ?? null],
  );
  if (same) throw taken(nameZh ?? '');
  if (parent !== undefined) {
    const above = await placeOf(tx, parent);
    if (!mayChange(caller, rights, above)) throw new Problem('not-permitted');
    await move(tx, node, above);
  }
  await tx.query(
    `UPDATE knowledge_node SET name_zh = coalesce($2, name_zh), name_en = coalesce($3, name_en),
       position = coalesce($4, position) WHERE id = $1`,
    [id, nameZh ?? null, nameEn ?? null, position ?? null],
  );
}

const IN_USE = `SELECT FROM knowledge_node WHERE parent_id = $1
  UNION ALL (SELECT FROM knowledge_article WHERE node_id = $1 LIMIT 1)
  UNION ALL (SELECT FROM knowledge_copy WHERE node_id = $1 AND digest IS NOT NULL LIMIT 1) LIMIT 1`;

export async function removePlace(tx: EntityManager, caller: Caller, id: string): Promise<void> {
  await tx.query('SELECT pg_advisory_xact_lock($1)', [TREE_LOCK]);
  const [node] = await tx.query<PlacedNode[]>('SELECT id, org_id AS org, path FROM knowledge_node WHERE id = $1', [id]);
  if (!node) return;
  if (!mayRemove(caller, await NodeRights.of(tx, caller), node)) throw new Problem('not-permitted');
  const used = await tx.query<object[]>(IN_USE, [id]);
  if (used.length > 0) throw new Problem('node-in-use');
  await tx.query('DELETE FROM knowledge_permission WHERE node_id = $1', [id]);
  await tx.query('DELETE FROM knowledge_node WHERE id = $1', [id]);
}
