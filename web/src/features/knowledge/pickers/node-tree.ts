/** A place in the tree of knowledge; parent null: a root. */
export interface Node {
  id: string;
  parent: string | null;
  title: string;
}

export interface Branch<N extends Node = Node> {
  node: N;
  children: Branch<N>[];
}

/** The tree of what came as a list, in the list's order. Whatever hangs below nothing known stands at the top. */
export function grow<N extends Node>(nodes: readonly N[]): Branch<N>[] {
  const branches = new Map(nodes.map((node) => [node.id, { node, children: [] as Branch<N>[] }]));
  const roots: Branch<N>[] = [];
  for (const branch of branches.values()) {
    const above = branch.node.parent === null ? undefined : branches.get(branch.node.parent);
    (above?.children ?? roots).push(branch);
  }
  return roots;
}

/** From the top down to it, itself included; empty where it is not known. */
export function pathTo<N extends Node>(nodes: readonly N[], id: string | null | undefined): N[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const path: N[] = [];
  for (
    let at = id ? byId.get(id) : undefined;
    at && !path.includes(at);
    at = at.parent ? byId.get(at.parent) : undefined
  )
    path.unshift(at);
  return path;
}
