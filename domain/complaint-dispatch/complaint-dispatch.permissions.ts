import type { Actor, Post, Role } from '../shared/actor';
import { holdsPost } from '../shared/actor';
import { CALL_CHANNELS, HOTLINES, SENIOR_TIERS, type ComplaintState, type Hotline } from './complaint-state';

/** Desk of a centre. HQ's has its coordinators as well, who decide, with the centre leader above. */
const DESK: readonly Role[] = ['junior-agent', 'senior-agent', 'integrated-desk', 'team-leader'];
const HQ_DESK: readonly Role[] = ['hq-coordinator', 'centre-leader'];

const at = (org: string, roles: readonly Role[]): Post[] => roles.map((role) => ({ role, org }));
const isHq = (state: ComplaintState): boolean => state.owner.level === 'hq';

/** Who may register a case at this organisation; the permission `register-complaints` names the same roles. */
export const intakeDesk = (org: string, level: string): Post[] =>
  at(org, level === 'hq' ? ['hq-coordinator', ...DESK] : DESK);

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

/** The hotline's post, or null where the owner has none at that height (a province has no prefecture hotline). */
export function hotlinePost({ lineage }: ComplaintState, hotline: Hotline): Post | null {
  if (hotline === 'prefecture')
    return lineage.prefecture ? { role: 'prefecture-manager', org: lineage.prefecture } : null;
  if (hotline === 'gm') return lineage.province ? { role: 'gm-hotline', org: lineage.province } : null;
  return { role: 'hq-coordinator', org: lineage.hq };
}

/** The first hotline the owner has, at this height or above. */
export const hotlineFrom = (state: ComplaintState, from: Hotline): Hotline =>
  HOTLINES.slice(HOTLINES.indexOf(from)).find((hotline) => hotlinePost(state, hotline) !== null) ?? 'hq';

/** The hotline for what the customer would not accept: the lowest that has not been heard in this case; at last HQ. */
export const nextHotline = (state: ComplaintState): Hotline =>
  HOTLINES.find((hotline) => hotlinePost(state, hotline) !== null && !state.hotlinesHeard.includes(hotline)) ?? 'hq';

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
