import type { Actor, Post } from '../shared/actor';
import { HOTLINES, hotlinePost, isOfHotlines, type Hotline } from '../shared/hotlines';
import { intakeDesk } from '../shared/intake-desk';
import { holdsAny } from '../shared/loop/loop.permissions';
import { isRegulators, type AppealState } from './appeal-state';

type Owned = Pick<AppealState, 'owner' | 'lineage'>;

/** Who takes an appeal in: the desk of the centre that answered, and the hotlines over it. */
export const mayRegister = ({ owner, lineage }: Owned, actor: Actor): boolean =>
  holdsAny(actor, intakeDesk(owner.id, owner.level)) || isOfHotlines({ lineage }, actor);

/** The customer's own appeal is withdrawn where it was taken in; the regulator's only by the hotline that owns it. */
export const mayWithdraw = (state: AppealState, actor: Actor): boolean =>
  isRegulators(state) ? isOfHotlines(state, actor) : mayRegister(state, actor);

export const hotlineOf = (state: AppealState): Post => hotlinePost(state, state.hotline)!;

/** The next hotline up that handled neither the complaint nor this appeal; null: HQ has been heard. */
export function nextHotline(state: Pick<AppealState, 'lineage' | 'heard'>): Hotline | null {
  const highest = Math.max(-1, ...state.heard.map((hotline) => HOTLINES.indexOf(hotline)));
  return HOTLINES.slice(highest + 1).find((hotline) => hotlinePost(state, hotline) !== null) ?? null;
}

/** What is filed is approved by the leader of the centre that owns it. */
export const approver = ({ org }: AppealState): Post => ({ role: 'centre-leader', org });
