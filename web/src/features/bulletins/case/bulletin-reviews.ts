import type { Review } from '../../../../../domain/complaint-dispatch/review-steps';

/** What the keys of a review mean where bulletins and replies are judged: one at a time, each after reading. */
export const BULLETIN_REVIEWS: Readonly<Record<string, Review>> = {
  'follow-up-review': { approve: 'approve-follow-up', return: 'return-follow-up' },
  'withdrawal-review': { approve: 'confirm-withdrawal', return: 'keep-shown' },
  'reply-review': { approve: 'approve', return: 'send-back' },
  'reply-acceptance': { approve: 'accept-reply', return: 'return' },
};
