import type { OrgId } from '../../../domain/shared/actor';
import type { OrgSnapshot } from '../../platform/auth/org-snapshot';

/** A heading that organisations are gathered under; as a filter it means exactly the same ones. */
export interface OrgColumn {
  org: OrgId;
  /** False: the organisation itself, without what lies below it. */
  below: boolean;
}

/**
 * Gathers every organisation under one heading as seen from `top`: its children with all below them, itself, and what
 * lies elsewhere by the branch in which it does.
 */
export function columnOf(orgs: OrgSnapshot, top: OrgId, org: OrgId): OrgColumn {
  const way = (id: OrgId): OrgId[] => orgs.get(id)?.path.split('.').filter(Boolean) ?? [id];
  const [from, to] = [way(top), way(org)];
  let shared = 0;
  while (shared < from.length && shared < to.length && from[shared] === to[shared]) shared++;
  const branch = to[shared];
  return branch === undefined ? { org, below: false } : { org: branch, below: true };
}

/** For `JOIN unnest($orgs, $columns)`: each organisation with its heading's key. */
export function columnsFrom(orgs: OrgSnapshot, top: OrgId): { orgs: OrgId[]; keys: string[] } {
  const keys = orgs.all.map(({ id }) => keyOf(columnOf(orgs, top, id)));
  return { orgs: orgs.all.map(({ id }) => id), keys };
}

export const keyOf = ({ org, below }: OrgColumn): string => (below ? org : `${org}!`);
export const columnOfKey = (key: string): OrgColumn =>
  key.endsWith('!') ? { org: key.slice(0, -1), below: false } : { org: key, below: true };

/** In the order of the tree: the organisation itself first, then its children, then others. */
export function inTreeOrder(orgs: OrgSnapshot, keys: Iterable<string>): OrgColumn[] {
  const place = new Map(orgs.all.map(({ id }, index) => [id, index]));
  return [...new Set(keys)].map(columnOfKey).sort((a, b) => (place.get(a.org) ?? 0) - (place.get(b.org) ?? 0));
}
