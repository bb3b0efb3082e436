/** What a review is answered with where the answer is yes, and where it is no. */
export interface Review {
  approve: string;
  /** Asks for words. */
  return: string;
}

/**
 * Steps at which one person approves what another has prepared: yes asks nothing more, so that many may be answered at
 * once. The rules themselves say who may (a test compares both).
 */
export const REVIEWS: Readonly<Record<string, Review>> = {
  'second-review': { approve: 'approve-dispatch', return: 'return-draft' },
  'reply-check': { approve: 'approve-reply', return: 'draft-send-back' },
  'send-back-review': { approve: 'approve-send-back', return: 'decline-send-back' },
  'chase-review': { approve: 'approve-chase', return: 'decline-chase' },
  'return-consent': { approve: 'consent-return', return: 'refuse-return' },
};
