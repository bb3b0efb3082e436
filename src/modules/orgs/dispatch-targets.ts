import type { OrgRef } from '../../../domain/shared/case-state';
import type { ComplaintState } from '../../../domain/complaint-dispatch/complaint-state';
import { wrongTarget } from '../../../domain/complaint-dispatch/moves/order';
import type { OrgNode, OrgSnapshot } from '../../platform/auth/org-snapshot';

export interface DispatchTarget extends OrgNode {
  /** Another province: HQ takes the work order first and passes it on. */
  throughHq: boolean;
}

/** What the rule reads of a case that this centre owns. */
const ownedBy = (centre: OrgRef) => ({ owner: centre, lineage: centre.lineage, org: centre.id }) as ComplaintState;

/** Where a case of this centre may be dispatched: the process's own rule asked for every open organisation. */
export function dispatchTargets(tree: OrgSnapshot, centre: OrgRef): DispatchTarget[] {
  const owned = ownedBy(centre);
  return tree.all.flatMap((node) => {
    const target = tree.ref(node.id)!;
    if (!node.active || wrongTarget(owned, target)) return [];
    const far = target.level === 'province' && target.id !== centre.lineage.province;
    return [{ ...node, throughHq: far && centre.level !== 'hq' }];
  });
}
