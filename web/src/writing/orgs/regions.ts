/** Provinces by the country's six regions, in their usual order; what is in none of them comes last. */
export const REGIONS = {
  north: ['bj', 'tj', 'he', 'sx', 'nm'],
  northeast: ['ln', 'jl', 'hl'],
  east: ['sh', 'js', 'zj', 'ah', 'fj', 'jx', 'sd'],
  'south-central': ['ha', 'hb', 'hn', 'gd', 'gx', 'hi'],
  southwest: ['cq', 'sc', 'gz', 'yn', 'xz'],
  northwest: ['sn', 'gs', 'qh', 'nx', 'xj'],
} as const;

export type Region = keyof typeof REGIONS | 'other';

const REGION_OF = new Map<string, Region>(
  Object.entries(REGIONS).flatMap(([region, orgs]) => orgs.map((org) => [org, region as Region] as const)),
);
const ORDER = Object.values(REGIONS).flat() as string[];

const placeOf = (org: string): number => (ORDER.includes(org) ? ORDER.indexOf(org) : ORDER.length);

/** Of the country's order, whatever order they come in. */
export const inOrder = (orgs: Iterable<string>): string[] =>
  [...new Set(orgs)].sort((one, other) => placeOf(one) - placeOf(other) || one.localeCompare(other));

/** What there is to choose from, by region; regions without any are left out. */
export function byRegion(orgs: readonly string[]): { region: Region; orgs: string[] }[] {
  const regions = [...(Object.keys(REGIONS) as Region[]), 'other' as const];
  return regions
    .map((region) => ({ region, orgs: inOrder(orgs.filter((org) => (REGION_OF.get(org) ?? 'other') === region)) }))
    .filter((one) => one.orgs.length > 0);
}

/** After a press on a box that stands for several: all of them, or none where all were chosen. */
export function toggled(chosen: readonly string[], some: readonly string[]): string[] {
  const isAll = some.every((org) => chosen.includes(org));
  return isAll ? chosen.filter((org) => !some.includes(org)) : inOrder([...chosen, ...some]);
}
