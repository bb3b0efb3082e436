import { withArticle } from './with-article';

const ARTICLE = { text: '按天计费，封顶后限速。', source: '（来源）' };

describe('an article put into an answer', () => {
  it('stands where the reader writes, on lines of its own, and loses nothing', () => {
    expect(withArticle('', 0, ARTICLE, 100)).toEqual({
      text: '按天计费，封顶后限速。\n（来源）',
      caret: 16,
      isShortened: false,
    });
    const within = withArticle('您好。再见。', 3, ARTICLE, 100)!;
    expect(within.text).toBe('您好。\n按天计费，封顶后限速。\n（来源）\n再见。');
    expect(within.text.slice(within.caret)).toBe('\n再见。');
    expect(withArticle('您好。\n\n再见。', 4, ARTICLE, 100)!.text).toBe(
      '您好。\n按天计费，封顶后限速。\n（来源）\n再见。',
    );
  });

  it('is shortened to what the field holds, never what was written', () => {
    const long = { ...ARTICLE, text: '字'.repeat(200) };
    const cut = withArticle('您好。', 3, long, 100)!;
    expect([cut.text.length, cut.isShortened]).toEqual([100, true]);
    expect(cut.text.startsWith('您好。\n字')).toBe(true);
    expect(cut.text.endsWith('…\n（来源）')).toBe(true);
    expect(withArticle('满'.repeat(90), 90, long, 100)).toBeNull();
    expect(withArticle('满'.repeat(100), 100, ARTICLE, 100)).toBeNull();
  });
});
