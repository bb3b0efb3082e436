import { REFUSALS } from '../../../domain/shared/errors';
import { CATALOGUES, fill, LANGUAGES, languageOf } from './language';
import { FIELD_PROBLEMS, PROBLEMS } from './problem-codes';

const placeholders = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort();
const CHINESE = /\p{Script=Han}/u;

describe.each(LANGUAGES)('messages in %s', (language) => {
  const { problems, fields, types } = CATALOGUES[language];

  it('are there for every problem, the refusals of the domain among them, and for no other code', () => {
    expect(Object.keys(problems).sort()).toEqual(Object.keys(PROBLEMS).sort());
    for (const code of Object.keys(REFUSALS)) expect(problems).toHaveProperty(code);
    expect(Object.keys(fields).sort()).toEqual([...FIELD_PROBLEMS].sort());
  });

  it('are in that language and never empty', () => {
    const texts = [
      ...Object.values(problems).flatMap(({ title, detail }) => [title, detail]),
      ...Object.values(fields),
      ...Object.values(types),
    ];
    for (const text of texts)
      expect([text, CHINESE.test(text)]).toEqual([expect.stringMatching(/\S/), language === 'zh-CN']);
  });
});

it('both languages name the same parameters', () => {
  const [zh, en] = [CATALOGUES['zh-CN'], CATALOGUES.en];
  for (const [code, { detail }] of Object.entries(zh.problems))
    expect([code, placeholders(en.problems[code as keyof typeof en.problems].detail)]).toEqual([
      code,
      placeholders(detail),
    ]);
  for (const [code, text] of Object.entries(zh.fields))
    expect([code, placeholders(en.fields[code as keyof typeof en.fields])]).toEqual([code, placeholders(text)]);
});

it.each([
  [undefined, 'zh-CN'],
  ['', 'zh-CN'],
  ['*', 'zh-CN'],
  ['en', 'en'],
  ['EN-us', 'en'],
  ['english', 'zh-CN'],
  ['fr, en;q=0.8, zh;q=0.9', 'zh-CN'],
  ['zh;q=0.1, en;q=0.9', 'en'],
  ['en;q=0, zh', 'zh-CN'],
  ['en;q=x', 'zh-CN'],
])('reads Accept-Language %p as %s', (header, language) => {
  expect(languageOf(header)).toBe(language);
});

it('fills parameters in and shows no braces of one that is missing', () => {
  expect(fill('{a} of {b}{c}', { a: 1, b: 'two' })).toBe('1 of two');
});
