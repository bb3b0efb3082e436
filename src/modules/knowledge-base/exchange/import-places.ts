import type { DataSource } from 'typeorm';
import type { OrgId } from '../../../../domain/shared/actor';
import type { Caller } from '../../../platform/auth/scope';
import { withScope } from '../../../platform/database/with-scope';
import { Problem } from '../../../platform/http/problem';
import { NodeRights, type PlacedNode } from '../../../platform/knowledge/node-rights';
import type { Places } from './import-fields';

type NamedNode = PlacedNode & { zh: string; en: string };

/** Trees as files name their places, without what the caller may not write at. */
export function placesFor(
  dataSource: DataSource,
  caller: Caller,
  trees: readonly OrgId[],
  usual?: string,
): Promise<Places> {
  return withScope(dataSource, caller.actor, async (tx) => {
    const rights = await NodeRights.of(tx, caller);
    const nodes = await tx.query<NamedNode[]>(
      `SELECT id, org_id AS org, path, name_zh AS zh, name_en AS en FROM knowledge_node
        WHERE org_id = ANY($1::text[]) ORDER BY array_position($1::text[], org_id), length(path), position, name_zh`,
      [trees],
    );
    const byId = new Map(nodes.map((node) => [node.id, node]));
    const free = nodes.filter((node) => rights.may('edit', node));
    const pathOf = ({ path }: PlacedNode, language: 'zh' | 'en'): string =>
      path
        .split('.')
        .slice(0, -1)
        .map((id) => byId.get(id)?.[language] ?? id)
        .join('/');
    if (usual !== undefined && !free.some(({ id }) => id === usual))
      throw Problem.fields({ field: 'node', code: 'unknown-node' });
    const byPath = new Map(
      (['en', 'zh'] as const).flatMap((language) => free.map((node) => [pathOf(node, language), node.id] as const)),
    );
    for (const { id } of free) byPath.set(id, id);
    // A name alone will do where no other place has it.
    const byName = new Map<string, string | null>();
    for (const { id, zh } of free) byName.set(zh, byName.has(zh) ? null : id);
    for (const [name, id] of byName) if (id !== null && !byPath.has(name)) byPath.set(name, id);
    return { byPath, paths: free.map((node) => pathOf(node, 'zh')), ...(usual !== undefined && { usual }) };
  });
}
