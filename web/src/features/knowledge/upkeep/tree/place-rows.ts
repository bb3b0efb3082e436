import { grow, type Branch } from '../../pickers/node-tree';
import type { PlaceNode } from './usePlaces.query';

/** A place as a row of the page: how deep it stands, and where among those of its own keeper beside it. */
export interface PlaceRow {
  node: PlaceNode;
  depth: number;
  /** Places right below it. */
  below: number;
  /** From 0, among `siblings` that are kept by the same organisation. */
  position: number;
  siblings: number;
}

/** Rows in the order of the tree; what is folded is left out. */
export function placeRows(nodes: readonly PlaceNode[], folded: ReadonlySet<string>): PlaceRow[] {
  const walk = (branches: readonly Branch<PlaceNode>[], depth: number): PlaceRow[] =>
    branches.flatMap(({ node, children }) => {
      const beside = branches.filter((other) => other.node.org === node.org);
      const row = {
        ...{ node, depth, below: children.length },
        ...{ position: beside.findIndex((other) => other.node === node), siblings: beside.length },
      };
      return [row, ...(folded.has(node.id) ? [] : walk(children, depth + 1))];
    });
  return walk(grow(nodes), 0);
}

/** Whether a place may move by one, and where to; null: it stands at that end already. */
export const stepped = ({ position, siblings }: Pick<PlaceRow, 'position' | 'siblings'>, by: 1 | -1): number | null =>
  position + by < 0 || position + by >= siblings ? null : position + by;

/** Where a place may be moved: within its own tree, where the reader may change it, and never below itself. */
export function targetsFor(nodes: readonly PlaceNode[], moved: PlaceNode): PlaceNode[] {
  const within = new Set([moved.id]);
  // Parents come before their children.
  for (const { id, parent } of nodes) if (parent !== null && within.has(parent)) within.add(id);
  return nodes.filter(({ id, org, mayChange }) => org === moved.org && mayChange && !within.has(id));
}
