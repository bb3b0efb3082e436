import type { Actor, Post, Role } from '../shared/actor';
import { holdsPost } from '../shared/actor';
import { HOTLINES, hotlinePost, type Hotline } from '../shared/hotlines';
import { DESK } from '../shared/intake-desk';
import { CALL_CHANNELS, SENIOR_TIERS, type ComplaintState } from './complaint-state';

/** HQ's desk has its coordinators as well, who decide, with the centre leader above. */
const HQ_DESK: readonly Role[] = ['hq-coordinator', 'centre-leader'];

const at = (org: string, roles: readonly Role[]): Post[] => roles.map((role) => ({ role, org }));
const isHq = (state: ComplaintState): boolean => state.owner.level === 'hq';

/** Everybody at the owner's desk. */
export const desk = (state: ComplaintState): Post[] => at(state.org, isHq(state) ? [...HQ_DESK, ...DESK] : DESK);

/** Second review. At HQ coordinators review each other, or the centre leader does. */
export const seniors = (state: ComplaintState): Post[] => at(state.org, isHq(state) ? HQ_DESK : ['senior-agent']);

export const leader = (state: ComplaintState): Post => ({
  role: isHq(state) ? 'centre-leader' : 'team-leader',
  org: state.org,
});

export const isSeniorTier = (state: ComplaintState): boolean => SENIOR_TIERS.includes(state.subject.tier);
const cameByCall = (state: ComplaintState): boolean => (CALL_CHANNELS as readonly string[]).includes(state.channel);

/** Step 8: the registrar's team; seniors for major accounts; integrated desk for non-call intake. The leader does all of it. */
export function answerers(state: ComplaintState): Post[] {
  if (isHq(state)) return desk(state);
  if (isSeniorTier(state)) return [...seniors(state), leader(state)];
  if (!cameByCall(state)) return at(state.org, ['integrated-desk', 'team-leader']);
  return at(state.org, ['junior-agent', 'senior-agent', 'team-leader']);
}

/** Step 7: as those who answer, but every agent of the desk for ordinary customers. */
export const checkers = (state: ComplaintState): Post[] =>
  isSeniorTier(state) && !isHq(state) ? [...seniors(state), leader(state)] : desk(state);

export const records = (state: ComplaintState): Post => ({ role: 'records-manager', org: state.org });

/** The hotline for what the customer would not accept: the lowest that has not been heard in this case; at last HQ. */
export const nextHotline = (state: ComplaintState): Hotline =>
  HOTLINES.find((hotline) => hotlinePost(state, hotline) !== null && !state.hotlinesHeard.includes(hotline)) ?? 'hq';

export { hotlineFrom, hotlinePost } from '../shared/hotlines';

export const holdsAny = (actor: Actor, posts: readonly Post[]): boolean => posts.some((post) => holdsPost(actor, post));

export const isOfDesk = (state: ComplaintState, actor: Actor): boolean => holdsAny(actor, desk(state));

/** Who may add notes, attachments and contacts: anybody of an organisation that the case concerns. */
export const isInvolved = (state: ComplaintState, actor: Actor): boolean =>
  actor.kind === 'person' &&
  actor.posts.some(
    ({ org }) => org === state.org || state.parties.includes(org) || Object.values(state.lineage).includes(org),
  );

/** A system that speaks for the department working on the order: its own (112, billing), its centre's or its province's. */
export function isOrdersSystem({ order }: ComplaintState, actor: Actor): boolean {
  if (actor.kind !== 'connected-system' || !order || order.child !== null) return false;
  const { id, lineage } = order.target;
  return [id, lineage.own, lineage.prefecture, lineage.province].includes(actor.org);
}

/**
 * The sender of a transferred case, person or system. Where a case here sent the work, that case speaks for them: what is
 * to be sent back is reviewed there first.
 */
export function isSender({ origin }: ComplaintState, actor: Actor): boolean {
  const sender = origin.sender?.id;
  if (sender === undefined || origin.parent !== null) return false;
  if (actor.kind === 'connected-system') return actor.org === sender;
  return actor.kind === 'person' && actor.posts.some(({ org }) => org === sender);
}
