import type { Review } from '../../../../../domain/complaint-dispatch/review-steps';

/** What the keys of a review mean where knowledge is reviewed: one at a time, each after reading. */
export const KNOWLEDGE_REVIEWS: Readonly<Record<string, Review>> = {
  'origin-review': { approve: 'approve', return: 'return' },
  'hq-review': { approve: 'approve', return: 'return' },
  'province-review': { approve: 'approve', return: 'query' },
  'feedback-review': { approve: 'approve', return: 'return' },
};
