import type { EntityManager } from 'typeorm';
import type { Actor } from '../../../domain/shared/actor';
import type { Caller } from '../auth/scope';

export const RIGHTS = ['browse', 'edit', 'remove'] as const;
export type Right = (typeof RIGHTS)[number];

/** Somebody named at a node: a person, or a group (a role, an organisation with all below it, or both). */
export interface Named {
  node: string;
  path: string;
  person: string | null;
  role: string | null;
  org: string | null;
  orgPath: string | null;
  browse: boolean;
  edit: boolean;
  remove: boolean;
}

export interface PlacedNode {
  id: string;
  org: string;
  path: string;
}

const NAMED = `SELECT node.id AS node, node.path, named.person_id AS person, named.role, named.org_id AS org, org.path AS "orgPath",
    named.browse, named.edit, named.remove
  FROM knowledge_permission named JOIN knowledge_node node ON node.id = named.node_id
  LEFT JOIN org ON org.id = named.org_id`;

const selves = (actor: Actor): string[] =>
  actor.kind === 'person' ? [actor.id, ...(actor.onBehalfOf ? [actor.onBehalfOf] : [])] : [];

function isMeant({ actor, paths }: Caller, { person, role, orgPath }: Named): boolean {
  if (person !== null) return selves(actor).includes(person);
  if (actor.kind !== 'person') return false;
  return actor.posts.some(
    (post) =>
      (role === null || post.role === role) && (orgPath === null || (paths[post.org] ?? '').startsWith(orgPath)),
  );
}

/** Why somebody may or may not: nobody is named; they keep the tree; they are named; only others are. */
export const REASONS = ['everybody', 'keeper', 'named', 'others'] as const;
export type Reason = (typeof REASONS)[number];

/** Whoever may edit or remove may look. */
const gives = (named: Named, right: Right): boolean =>
  named[right] || (right === 'browse' && (named.edit || named.remove));

/** Who keeps this part of the tree: never locked out of it. */
export const keepsTree = ({ actor }: Caller, org: string): boolean =>
  actor.kind === 'person' && actor.posts.some((post) => post.role === 'knowledge-manager' && post.org === org);

/**
 * Rights on nodes, as named by person and by group: a right is everybody's until somebody is named for it at the node or
 * above it; from there on it is theirs, all the way down.
 */
export class NodeRights {
  private constructor(
    private readonly caller: Caller,
    private readonly named: readonly Named[],
  ) {}

  static async of(tx: EntityManager, caller: Caller): Promise<NodeRights> {
    return new NodeRights(caller, await tx.query<Named[]>(NAMED));
  }

  may(right: Right, place: Pick<PlacedNode, 'org' | 'path'>): boolean {
    return this.why(right, place).because !== 'others';
  }

  /** The same with its reason, and by which names. */
  why(right: Right, { org, path }: Pick<PlacedNode, 'org' | 'path'>): { because: Reason; by: Named[] } {
    const by = this.naming(right, path);
    if (keepsTree(this.caller, org)) return { because: 'keeper', by };
    if (by.length > 0) return { because: 'named', by };
    const isTaken = this.named.some((one) => one[right] && path.startsWith(one.path));
    return { because: isTaken ? 'others' : 'everybody', by };
  }

  /** Named for it, not just free to: what `restricted` articles need. */
  isNamed(right: Right, path: string): boolean {
    return this.naming(right, path).length > 0;
  }

  private naming(right: Right, path: string): Named[] {
    return this.named.filter((one) => path.startsWith(one.path) && gives(one, right) && isMeant(this.caller, one));
  }

  /** Nodes that the caller may not look into, and those that they are named for. */
  async reach(tx: EntityManager): Promise<{ hidden: string[]; named: string[] }> {
    if (this.named.length === 0) return { hidden: [], named: [] };
    const nodes = await tx.query<PlacedNode[]>(
      `SELECT DISTINCT node.id, node.org_id AS org, node.path FROM knowledge_permission named
         JOIN knowledge_node top ON top.id = named.node_id
         JOIN knowledge_node node ON node.path ~>=~ top.path AND node.path ~<~ (left(top.path, -1) || '/')`,
    );
    const named = nodes.filter(({ path }) => this.isNamed('browse', path));
    return {
      hidden: nodes.filter((node) => !this.may('browse', node)).map(({ id }) => id),
      named: named.map(({ id }) => id),
    };
  }
}
