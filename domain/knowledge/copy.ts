import type { OrgId } from '../shared/actor';

/**
 * What a province (or a second-line platform) holds of an article: the operation it applied last. `digest` is that of
 * the words shown; null: the article is withdrawn there.
 */
export interface Copy {
  number: number;
  digest: string | null;
}

/** An operation as it reaches a province's base: HQ's register numbers every operation on an article, 1, 2, 3 … */
export interface Numbered {
  number: number;
  /** Digest of the words to show; null: withdraw. */
  digest: string | null;
}

export const copyOf = ({ number, digest }: Numbered): Copy => ({ number, digest });

/** The later of two states of one copy. A number stands for one operation, so equal numbers are equal copies. */
export const later = (one: Copy | null, other: Copy | null): Copy | null =>
  one === null || (other !== null && other.number > one.number) ? other : one;

/**
 * A province applies only a higher number than it has, whatever order operations arrive in ("max wins"): all orders,
 * repetitions and groupings of the same operations end in the same copy.
 */
export const applied = (copy: Copy | null, operation: Numbered): Copy => later(copy, copyOf(operation))!;

/** Copies by province; a province without an entry holds none. */
export type Copies = Partial<Record<OrgId, Copy>>;
