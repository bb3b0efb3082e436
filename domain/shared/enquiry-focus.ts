import { hasGrown, isEnough, type Compared } from './compared';

/** Enquiries of one centre about one thing. */
export interface EnquiryCount extends Compared {
  /** The centre that was asked. */
  org: string;
  category: string;
}

/** Why customers of a centre have to be told more about something. */
export const FOCUSES = ['grown', 'more-than-elsewhere'] as const;
export type Focus = (typeof FOCUSES)[number];

/** A quarter more of a centre's enquiries than of all centres' together. */
const MORE_THAN_ELSEWHERE = 1.25;

/**
 * Enquiry analysis (process 7; 003, 资料管理岗: 各地有关电信咨询类用户不理解的焦点业务): what a centre is asked about more
 * and more, or more than others are, its customers do not understand, and it has to publicise.
 * @param counts of all centres that are compared, one for each centre and category
 */
export function withFocus<T extends EnquiryCount>(counts: readonly T[]): (T & { focus: Focus[] })[] {
  const sum = (of: (one: T) => boolean): number => counts.filter(of).reduce((total, { count }) => total + count, 0);
  const all = sum(() => true);
  return counts.map((one) => {
    const { org, category, count } = one;
    const own = count / sum((other) => other.org === org);
    const everywhere = sum((other) => other.category === category) / all;
    const holds: Record<Focus, boolean> = {
      grown: hasGrown(one),
      'more-than-elsewhere': own >= everywhere * MORE_THAN_ELSEWHERE,
    };
    return { ...one, focus: isEnough(one) ? FOCUSES.filter((focus) => holds[focus]) : [] };
  });
}
