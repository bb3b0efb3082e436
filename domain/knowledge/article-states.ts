/** States of an article (知识状态): while its publication is under way, and once HQ's register has it. */
export const ARTICLE_STATES = [
  'draft',
  'in-review',
  'returned',
  'published',
  'being-updated',
  'revoked',
  'expired',
] as const;
export type ArticleState = (typeof ARTICLE_STATES)[number];

/** What can happen to an article. */
export const ARTICLE_EVENTS = [
  'submit',
  'return',
  'publish',
  'begin-update',
  'update',
  'end-updates',
  'revoke',
  'expire',
] as const;
export type ArticleEvent = (typeof ARTICLE_EVENTS)[number];

/**
 * The allowed transitions; what is not here is not possible. Several updates may be under way at once, and `end-updates`
 * says that the last of them is over. An expired article lives again through an update; a revoked one never does: who
 * wants it back publishes it anew.
 */
export const TRANSITIONS: Record<ArticleState, Partial<Record<ArticleEvent, ArticleState>>> = {
  draft: { submit: 'in-review' },
  'in-review': { return: 'returned', publish: 'published' },
  returned: { submit: 'in-review' },
  published: { 'begin-update': 'being-updated', update: 'published', revoke: 'revoked', expire: 'expired' },
  'being-updated': {
    'begin-update': 'being-updated',
    update: 'being-updated',
    'end-updates': 'published',
    revoke: 'revoked',
    expire: 'expired',
  },
  revoked: {},
  expired: { 'begin-update': 'expired', 'end-updates': 'expired', update: 'published', revoke: 'revoked' },
};

/** The state after this event, or null: the table does not allow it. */
export const after = (state: ArticleState, event: ArticleEvent): ArticleState | null =>
  TRANSITIONS[state][event] ?? null;

/** States in which provinces show the article, or will. */
export const IN_FORCE = ['published', 'being-updated'] as const satisfies readonly ArticleState[];

export const isInForce = (state: string): boolean => (IN_FORCE as readonly string[]).includes(state);
