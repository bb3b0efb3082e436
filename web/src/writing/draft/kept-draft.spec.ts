import { later, type KeptDraft } from './kept-draft';

const draft = (at: number): KeptDraft => ({ at, values: { from: at } });

describe('of two drafts', () => {
  it('the later one is gone on with, wherever it was kept', () => {
    expect([later(draft(2), draft(1)), later(draft(1), draft(2))]).toEqual([draft(2), draft(2)]);
    expect([later(null, draft(1)), later(draft(1), null), later(null, null)]).toEqual([draft(1), draft(1), null]);
  });

  it("the server's is where they are of one moment", () => {
    const there = { at: 1, values: { words: 'there' } };
    expect(later(draft(1), there)).toBe(there);
  });
});
