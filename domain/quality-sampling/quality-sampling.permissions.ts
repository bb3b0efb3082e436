import type { Actor } from '../shared/actor';
import type { OrgRef } from '../shared/case-state';
import { holdsAny } from '../shared/loop/loop.permissions';
import { inspectors, supervisors } from '../shared/quality-posts';

export const isInspector = ({ owner }: { owner: OrgRef }, actor: Actor): boolean => holdsAny(actor, inspectors(owner));

/** Who directs the inspectors, or leads the centre. */
export const mayCallOff = ({ owner }: { owner: OrgRef }, actor: Actor): boolean =>
  holdsAny(actor, [...supervisors(owner), { role: 'centre-leader', org: owner.id }]);
