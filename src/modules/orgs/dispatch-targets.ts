import type { OrgRef } from '../../../domain/shared/case-state';
import type { ComplaintState } from '../../../domain/complaint-dispatch/complaint-state';
import { wrongTarget, wrongTransfer } from '../../../domain/complaint-dispatch/moves/order';
import { REACHES, type Reach } from '../../../domain/shared/field';
import type { OrgNode, OrgSnapshot } from '../../platform/auth/org-snapshot';

const RULES = { dispatch: wrongTarget, transfer: wrongTransfer };

export interface DispatchTarget extends OrgNode {
  /** Another province: HQ takes the work order first and passes it on. */
  throughHq: boolean;
  /** What may be sent there: the work, the whole case. */
  reach: Reach[];
}

/** What the rule reads of a case that this centre owns. */
const ownedBy = (centre: OrgRef) => ({ owner: centre, lineage: centre.lineage, org: centre.id }) as ComplaintState;

/** The process's own rules, asked for every open organisation: what is offered is what the server takes. */
export function dispatchTargets(tree: OrgSnapshot, centre: OrgRef): DispatchTarget[] {
  const owned = ownedBy(centre);
  return tree.all.flatMap((node) => {
    const target = tree.ref(node.id)!;
    const reach = REACHES.filter((one) => RULES[one](owned, target) === null);
    if (!node.active || reach.length === 0) return [];
    const far = target.level === 'province' && target.id !== centre.lineage.province;
    return [{ ...node, throughHq: far && centre.level !== 'hq', reach }];
  });
}
