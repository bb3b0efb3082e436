import type { Actor, Post } from './actor';
import { holdsPost } from './actor';
import type { Lineage } from './case-state';

/** Hotlines in climbing order. */
export const HOTLINES = ['prefecture', 'gm', 'hq'] as const;
export type Hotline = (typeof HOTLINES)[number];

interface Owned {
  lineage: Lineage;
}

/** The hotline's post, or null where the owner has none at that height (a province has no prefecture hotline). */
export function hotlinePost({ lineage }: Owned, hotline: Hotline): Post | null {
  if (hotline === 'prefecture')
    return lineage.prefecture ? { role: 'prefecture-manager', org: lineage.prefecture } : null;
  if (hotline === 'gm') return lineage.province ? { role: 'gm-hotline', org: lineage.province } : null;
  return { role: 'hq-coordinator', org: lineage.hq };
}

/** The first hotline the owner has, at this height or above. */
export const hotlineFrom = (owned: Owned, from: Hotline): Hotline =>
  HOTLINES.slice(HOTLINES.indexOf(from)).find((hotline) => hotlinePost(owned, hotline) !== null) ?? 'hq';

export const isOfHotlines = (owned: Owned, actor: Actor): boolean =>
  HOTLINES.some((hotline) => {
    const post = hotlinePost(owned, hotline);
    return post !== null && holdsPost(actor, post);
  });
