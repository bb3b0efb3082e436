import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { v5 as uuidv5 } from 'uuid';
import { audited, auditedOnce } from '../../../platform/administration/audited';
import { OrgTree } from '../../../platform/auth/org-tree';
import type { Caller } from '../../../platform/auth/scope';
import { withScope } from '../../../platform/database/with-scope';
import { Problem } from '../../../platform/http/problem';
import { keepsTree, NodeRights, type PlacedNode } from '../../../platform/knowledge/node-rights';
import { commandId } from '../../../platform/temporal/command-id';
import { AS_A_WHOLE, sightOf } from '../articles/shown';
import { viewOf } from '../viewer';
import { changePlace, order, removePlace } from './change-place';
import { heldAt, shownAt } from './held';
import { DEEPEST, mayChange, mayRemove, taken, TREE_LOCK } from './place';
import type { NewNode, NodeChange, NodeDto, TreeDto, TreeQuery } from './tree.dto';

type Row = Omit<NodeDto, 'mayWrite' | 'mayChange' | 'mayRemove' | 'articles'> & { path: string };

/** Ids of nodes come from the key of the request that makes them. */
const NODES = '2f0d7a5c-7b55-5d5b-9f0e-2f6a6f3c9d11';
/** More places than a tree that people find their way in. */
const MOST_NODES = 5_000;
const COLUMNS = `id, parent_id AS parent, org_id AS org, path, name_zh AS "nameZh", name_en AS "nameEn", position`;

/** HQ's tree of knowledge, mounted under each province's root, and what provinces have beside it. */
@Injectable()
export class KnowledgeTree {
  constructor(
    private readonly dataSource: DataSource,
    private readonly orgs: OrgTree,
  ) {}

  async read(caller: Caller, { province, counts = false }: TreeQuery = {}): Promise<TreeDto> {
    const orgs = await this.orgs.current();
    const view = viewOf(caller, orgs, province);
    const hq = orgs.all.find(({ parent }) => parent === null)!.id;
    const root = view.kind === 'register' ? hq : view.org;
    return withScope(
      this.dataSource,
      caller.actor,
      async (tx) => {
        const rights = await NodeRights.of(tx, caller);
        const rows = await tx.query<Row[]>(
          `SELECT ${COLUMNS} FROM knowledge_node WHERE org_id = ANY($1::text[]) ORDER BY (org_id <> $2), position, name_zh
          LIMIT ${2 * MOST_NODES}`,
          [[...new Set([hq, root])], hq],
        );
        const shown = rows.filter((node) => rights.may('browse', node));
        const ids = shown.map(({ id }) => id);
        const held = counts
          ? view.kind === 'register'
            ? await heldAt(tx, ids)
            : await shownAt(tx, ids, await sightOf(tx, caller, orgs, view, new Date()))
          : null;
        return {
          root,
          nodes: inOrder(shown).map((row) => nodeDto(row, caller, rights, held && (held.get(row.id) ?? 0))),
          mayAdd: keepsTree(caller, root),
        };
      },
      AS_A_WHOLE,
    );
  }

  async create(caller: Caller, key: string, wanted: NewNode, now: Date): Promise<NodeDto> {
    const id = uuidv5(commandId(caller.actor, key), NODES);
    const { parent, nameZh, nameEn, position } = wanted;
    const change = { command: 'create-knowledge-node', fields: { node: id, parent }, now, key, request: { ...wanted } };
    await auditedOnce(this.dataSource, caller, change, {
      first: async (tx) => {
        await tx.query('SELECT pg_advisory_xact_lock($1)', [TREE_LOCK]);
        const above = await this.above(tx, caller, parent);
        await added(tx, [id, parent ?? null, above.org, `${above.path}${id}.`, nameZh, nameEn]);
        await order(tx, id, position);
      },
      again: async () => {},
    });
    return this.one(caller, id);
  }

  async change(caller: Caller, id: string, wanted: NodeChange, now: Date): Promise<NodeDto> {
    const { parent } = wanted;
    const fields = { node: id, ...(parent !== undefined && { parent }), changed: Object.keys(wanted).sort() };
    await audited(this.dataSource, caller, { command: 'change-knowledge-node', fields, now }, (tx) =>
      changePlace(tx, caller, id, wanted),
    );
    return this.one(caller, id);
  }

  /** Only an empty one; one that is not there is gone already. */
  async remove(caller: Caller, id: string, now: Date): Promise<void> {
    const change = { command: 'remove-knowledge-node', fields: { node: id }, now };
    await audited(this.dataSource, caller, change, (tx) => removePlace(tx, caller, id));
  }

  private async one(caller: Caller, id: string): Promise<NodeDto> {
    return withScope(this.dataSource, caller.actor, async (tx) => {
      const [row] = await tx.query<Row[]>(`SELECT ${COLUMNS} FROM knowledge_node WHERE id = $1`, [id]);
      if (!row) throw new Problem('not-found');
      return nodeDto(row, caller, await NodeRights.of(tx, caller));
    });
  }

  /** What the new place stands under: a node that the caller may change, or the root of the tree that they keep. */
  private async above(tx: EntityManager, caller: Caller, parent: string | undefined) {
    const [{ count }] = await tx.query<[{ count: number }]>('SELECT count(*)::int AS count FROM knowledge_node');
    if (count >= MOST_NODES) throw new Problem('limit-reached');
    if (parent === undefined) {
      const { actor } = caller;
      const post = actor.kind === 'person' && actor.posts.find(({ role }) => role === 'knowledge-manager');
      const level = post && (await this.orgs.current()).get(post.org)?.level;
      if (!post || (level !== 'hq' && level !== 'province')) throw new Problem('not-permitted');
      return { org: post.org, path: '' };
    }
    const [node] = await tx.query<PlacedNode[]>('SELECT id, org_id AS org, path FROM knowledge_node WHERE id = $1', [
      parent,
    ]);
    if (!node) throw Problem.fields({ field: 'parent', code: 'unknown-node' });
    if (!mayChange(caller, await NodeRights.of(tx, caller), node)) throw new Problem('not-permitted');
    if (node.path.split('.').length > DEEPEST) throw new Problem('node-too-deep', { params: { max: DEEPEST } });
    return node;
  }
}

function nodeDto({ path, ...row }: Row, caller: Caller, rights: NodeRights, articles: number | null = null): NodeDto {
  const place = { org: row.org, path };
  return {
    ...row,
    mayWrite: rights.may('edit', place),
    mayChange: mayChange(caller, rights, place),
    mayRemove: mayRemove(caller, rights, place),
    articles,
  };
}

/** Parents before their children; of siblings the order that they came in. */
function inOrder(rows: readonly Row[]): Row[] {
  const below = new Map<string | null, Row[]>();
  const known = new Set(rows.map(({ id }) => id));
  for (const row of rows) {
    const parent = row.parent !== null && known.has(row.parent) ? row.parent : null;
    below.set(parent, [...(below.get(parent) ?? []), row]);
  }
  const walk = (parent: string | null): Row[] => (below.get(parent) ?? []).flatMap((row) => [row, ...walk(row.id)]);
  return walk(null);
}

async function added(tx: EntityManager, values: unknown[]): Promise<void> {
  const made = await tx.query<object[]>(
    `INSERT INTO knowledge_node (id, parent_id, org_id, path, name_zh, name_en)
     VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING RETURNING id`,
    values,
  );
  if (made.length === 0) throw taken(String(values[4]));
}
