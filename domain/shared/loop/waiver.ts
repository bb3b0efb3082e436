import type { OrgRef } from '../case-state';
import { refuse, type Refusal } from '../errors';
import type { Context } from '../transition';

/** What comes from HQ itself has one review: HQ's. */
export const isOfHq = ({ origin }: { origin: OrgRef }): boolean => origin.level === 'hq';

/** The choice that nobody looks at it must be the policy's to offer: HQ's for HQ, each origin's for itself. */
export const mayWaive = (state: { origin: OrgRef }, { terms }: Context): Refusal | null =>
  terms.bounds[`${isOfHq(state) ? 'hq' : 'origin'}-review.waivable`] ? null : refuse('not-permitted');
