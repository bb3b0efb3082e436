import { dateWords, fromLocalInput, fullMoment, momentWords } from './moment-words';

// 2026-11-22 23:30 in China.
const NOW = Date.parse('2026-11-22T15:30:00Z');

describe('a moment, in Chinese time whatever the machine says', () => {
  it.each([
    ['2026-11-22T01:05:00Z', 'en', '09:05'],
    ['2026-11-22T16:00:00Z', 'en', '23 Nov, 00:00'],
    ['2025-12-31T16:00:00Z', 'en', '1 Jan, 00:00'],
    ['2025-12-31T15:59:00Z', 'en', '31 Dec 2025, 23:59'],
    ['2026-11-20T01:05:00Z', 'zh-CN', '11月20日 09:05'],
  ] as const)('%s in %s reads %s', (at, language, expected) => {
    expect(momentWords(at, NOW, language)).toBe(expected);
  });

  it('reads in full with its weekday, and to the second where asked', () => {
    expect(fullMoment('2026-11-22T01:05:09Z', 'en', true)).toMatch(/Sun.*22 Nov 2026.*09:05:09/);
    expect(dateWords('2026-11-23', 'zh-CN')).toMatch(/11月23日.*周一/);
  });

  it('is typed in the same time, and nothing else is one', () => {
    expect(fromLocalInput('2026-11-22T09:30')).toBe('2026-11-22T01:30:00.000Z');
    expect(fromLocalInput('2026/2/3 9：05')).toBe('2026-02-03T01:05:00.000Z');
    for (const typed of ['', 'soon', '2026-11-22', '2026-11-22 09:3', '2026-02-31 09:30', '2026-11-22 24:30'])
      expect(fromLocalInput(typed)).toBeNull();
  });
});
