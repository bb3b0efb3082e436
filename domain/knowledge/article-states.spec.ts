import fc from 'fast-check';
import { after, ARTICLE_EVENTS, ARTICLE_STATES, isInForce, TRANSITIONS, type ArticleEvent } from './article-states';

describe('the table of an article', () => {
  const allowed = ARTICLE_STATES.flatMap((from) =>
    ARTICLE_EVENTS.flatMap((event) => {
      const to = after(from, event);
      return to === null ? [] : [`${from} ${event} ${to}`];
    }),
  );

  it('allows these and no other transitions', () => {
    expect(allowed).toEqual([
      'draft submit in-review',
      'in-review return returned',
      'in-review publish published',
      'returned submit in-review',
      'published begin-update being-updated',
      'published update published',
      'published revoke revoked',
      'published expire expired',
      'being-updated begin-update being-updated',
      'being-updated update being-updated',
      'being-updated end-updates published',
      'being-updated revoke revoked',
      'being-updated expire expired',
      'expired begin-update expired',
      'expired update published',
      'expired end-updates expired',
      'expired revoke revoked',
    ]);
  });

  it('reaches every state from a draft, and revoked from every published one', () => {
    const reached = new Set<string>(['draft']);
    for (const from of reached)
      for (const to of Object.values(TRANSITIONS[from as keyof typeof TRANSITIONS])) reached.add(to);
    expect([...reached].sort()).toEqual([...ARTICLE_STATES].sort());
    for (const state of ['published', 'being-updated', 'expired'] as const)
      expect(after(state, 'revoke')).toBe('revoked');
  });

  it('never lets a revoked article be shown again, whatever is tried', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom<ArticleEvent[]>(...ARTICLE_EVENTS), { maxLength: 40 }), (events) => {
        let state = after('in-review', 'publish')!;
        let revoked = false;
        for (const event of events) {
          state = after(state, event) ?? state;
          revoked ||= state === 'revoked';
          expect(revoked && isInForce(state)).toBe(false);
        }
      }),
    );
  });
});
