import { byLetter, keywordCounts, letterOf } from './letters';

describe('the index', () => {
  it.each([
    ...([
      ['\u8d44\u8d39', 'Z'],
      ['\u94c1\u8def12306', 'T'],
      ['\u5bbd\u5e26', 'K'],
      ['\u65e5\u5e38', 'R'],
    ] as const),
    ...([
      ['\u5b89\u88c5', 'A'],
      ['\u505c\u673a', 'T'],
      ['\u63d0\u901f', 'T'],
      ['\u80fd\u529b', 'N'],
    ] as const),
    ...([
      ['5G\u5957\u9910', '#'],
      ['VoLTE', 'V'],
      ['esim', 'E'],
      [' \u6d41\u91cf', 'L'],
      ['', '#'],
      ['\u3010\u6837\u4f8b\u3011\u5bbd\u5e26', 'K'],
    ] as const),
  ])('has %s under %s', (title, letter) => {
    expect(letterOf(title)).toBe(letter);
  });

  it('is in order, what has no letter last', () => {
    const titles = ['5G\u5957\u9910', '\u8d44\u8d39', '\u5b89\u88c5', '\u7231\u5bb6'];
    expect(byLetter(titles, (title) => title)).toEqual([
      { letter: 'A', items: ['\u7231\u5bb6', '\u5b89\u88c5'] },
      { letter: 'Z', items: ['\u8d44\u8d39'] },
      { letter: '#', items: ['5G\u5957\u9910'] },
    ]);
  });

  it('counts keywords, the commonest first', () => {
    const articles = [{ keywords: ['b', 'a'] }, { keywords: ['a'] }, { keywords: [] }];
    expect(keywordCounts(articles)).toEqual([
      ['a', 2],
      ['b', 1],
    ]);
  });
});
