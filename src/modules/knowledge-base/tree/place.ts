import type { EntityManager } from 'typeorm';
import type { Caller } from '../../../platform/auth/scope';
import { Problem } from '../../../platform/http/problem';
import { keepsTree, type NodeRights, type PlacedNode } from '../../../platform/knowledge/node-rights';

/** "tree": one change at a time, so that what was checked still holds. */
export const TREE_LOCK = 0x74726565;
export const DEEPEST = 8;

type Place = Pick<PlacedNode, 'org' | 'path'>;

export async function placeOf(tx: EntityManager, id: string): Promise<PlacedNode> {
  const [node] = await tx.query<PlacedNode[]>(`SELECT id, org_id AS org, path FROM knowledge_node WHERE id = $1`, [id]);
  if (!node) throw new Problem('not-found');
  return node;
}

/** Whoever keeps the tree, and those named for the place by the right to edit. */
export const mayChange = (caller: Caller, rights: NodeRights, { org, path }: Place): boolean =>
  keepsTree(caller, org) || rights.isNamed('edit', path);

export const mayRemove = (caller: Caller, rights: NodeRights, { org, path }: Place): boolean =>
  keepsTree(caller, org) || rights.isNamed('remove', path);

export const taken = (name: string): Problem =>
  new Problem('name-taken', { params: { name }, errors: [{ field: 'nameZh', code: 'name-taken', params: { name } }] });

/** Nodes of a subtree; none: there is no such place. */
export async function nodesBelow(tx: EntityManager, node: string): Promise<string[]> {
  const rows = await tx.query<{ id: string }[]>(
    `SELECT below.id FROM knowledge_node top JOIN knowledge_node below
        ON below.path ~>=~ top.path AND below.path ~<~ (left(top.path, -1) || '/') WHERE top.id = $1`,
    [node],
  );
  return rows.map(({ id }) => id);
}
