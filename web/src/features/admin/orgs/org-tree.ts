import type { Org } from '../../../api/shapes';

export interface OrgRow extends Org {
  depth: number;
  children: number;
}

/**
 * The rows of the tree in sight: parents before children, those below an organisation that is not opened left out.
 * @param found where somebody searches: what matches, and what stands above it; null = everything
 */
export function orgRows(
  orgs: readonly Org[],
  opened: ReadonlySet<string>,
  found: ReadonlySet<string> | null,
): OrgRow[] {
  const ids = new Set(orgs.map(({ id }) => id));
  const below = new Map<string | null, Org[]>();
  for (const org of orgs) {
    const parent = org.parent !== null && ids.has(org.parent) ? org.parent : null;
    below.set(parent, [...(below.get(parent) ?? []), org]);
  }
  const walk = (parent: string | null, depth: number): OrgRow[] =>
    (below.get(parent) ?? [])
      .filter(({ id }) => !found || found.has(id))
      .flatMap((org) => [
        { ...org, depth, children: below.get(org.id)?.length ?? 0 },
        ...(found || opened.has(org.id) ? walk(org.id, depth + 1) : []),
      ]);
  return walk(null, 0);
}

/** Organisations whose name or code has the words, with all above them. */
export function searchOrgs(orgs: readonly Org[], words: string): Set<string> {
  const wanted = words.toLowerCase();
  const byId = new Map(orgs.map((org) => [org.id, org]));
  const found = new Set<string>();
  for (const org of orgs) {
    if (![org.id, org.nameZh, org.nameEn].some((name) => name.toLowerCase().includes(wanted))) continue;
    for (let at: Org | undefined = org; at; at = at.parent === null ? undefined : byId.get(at.parent)) found.add(at.id);
  }
  return found;
}
