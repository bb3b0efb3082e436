import type { EntityManager } from 'typeorm';
import type { CaseState, OrgRef } from '../../../domain/shared/case-state';
import type { Caller } from '../auth/scope';
import type { FieldProblem } from '../http/problem';
import { NodeRights, type PlacedNode } from './node-rights';

type Resolved = { value: string } | { problem: Pick<FieldProblem, 'code'> };

/**
 * A place in the tree that the caller may write at. Network-wide knowledge stands in HQ's tree; what is a province's own
 * may stand under its own nodes too. One that they may not write at is told from none.
 */
export async function resolveNode(
  tx: EntityManager,
  caller: Caller,
  state: CaseState,
  given: string,
): Promise<Resolved> {
  const { province } = state as CaseState & { province?: OrgRef };
  const trees = [state.lineage.hq, ...(province ? [province.id] : [])];
  const [node] = await tx.query<PlacedNode[]>(
    `SELECT id, org_id AS org, path FROM knowledge_node WHERE id = $1 AND org_id = ANY($2::text[])`,
    [given, trees],
  );
  if (!node) return { problem: { code: 'unknown-node' } };
  const rights = await NodeRights.of(tx, caller);
  return rights.may('edit', node) ? { value: node.id } : { problem: { code: 'node-closed' } };
}
