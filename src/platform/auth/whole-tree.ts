import type { Permission } from '../../../domain/shared/permission';
import type { OrgTree } from './org-tree';
import { isWithin, scopePaths, type Caller } from './scope';

/** True when the permission reaches every organisation: what concerns all of them is for whoever answers for all. */
export async function reachesWholeTree(tree: OrgTree, caller: Caller, permission: Permission): Promise<boolean> {
  const root = (await tree.current()).all.find(({ parent }) => parent === null);
  return root !== undefined && isWithin(scopePaths(caller, permission), root.path);
}
