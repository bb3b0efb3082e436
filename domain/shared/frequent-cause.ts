import type { Instant } from './actor';
import { hasGrown, isEnough, type Compared } from './compared';

/** Complaints of a centre and those below it about one thing. */
export interface CauseCount extends Compared {
  kind: string;
  category: string;
  /** The cause that they were filed with; null: all of the category, filed or not. */
  cause: string | null;
}

/** Why something is to be improved rather than answered once more. */
export const REASONS = ['grown', 'large-share'] as const;
export type Reason = (typeof REASONS)[number];

/** One of so many parts: a third of all. */
const LARGE = 3;
/** Weeks that are counted, beside as many before them. */
const WEEKS = 4;
const WEEK = 7 * 24 * 3_600_000;

/** The weeks that are counted up to an instant, and from when on they are compared with those before. */
export const windowBefore = (to: Instant): { comparedFrom: Instant; from: Instant; to: Instant } => ({
  ...{ comparedFrom: to - 2 * WEEKS * WEEK, from: to - WEEKS * WEEK, to },
});

/**
 * What customers complain of again and again (process 7; 000, 2.3 省客服中心职责 1: 对客户投诉率高的问题提出改进意见供省公司
 * 相关部门参考): what has grown, or is a large part of all. A category is compared with all categories, a cause with all
 * that was filed with one: neither takes away from the other.
 * @param counts of one centre and those below it, one for each kind, category and cause
 */
export function withReasons<T extends CauseCount>(counts: readonly T[]): (T & { reasons: Reason[] })[] {
  return counts.map((one) => {
    const alike = counts.filter(({ cause }) => (cause === null) === (one.cause === null));
    const all = alike.reduce((sum, { count }) => sum + count, 0);
    const holds: Record<Reason, boolean> = { grown: hasGrown(one), 'large-share': one.count * LARGE >= all };
    return { ...one, reasons: isEnough(one) ? REASONS.filter((reason) => holds[reason]) : [] };
  });
}
