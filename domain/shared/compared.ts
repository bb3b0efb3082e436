/** How often something came in a period, beside a period of the same length before it. */
export interface Compared {
  /** Within the period. */
  count: number;
  /** Within the period before it. */
  before: number;
}

/** Of fewer nothing is concluded. */
const LEAST = 5;
/** Half as many again as before. */
const GROWN = 1.5;

export const isEnough = ({ count }: Compared): boolean => count >= LEAST;
export const hasGrown = ({ count, before }: Compared): boolean => count >= before * GROWN;
