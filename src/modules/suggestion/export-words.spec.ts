import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SUGGESTION_CATEGORIES, UNCLASSIFIED } from '../../../domain/suggestion/suggestion-state';
import { EXPORT_WORDS } from './export-words';

type Words = { code: { category: Record<string, string> } };
const page = (language: string): Words =>
  JSON.parse(readFileSync(join(__dirname, '../../../web/src/i18n', `${language}.json`), 'utf8')) as Words;

it.each(Object.entries(EXPORT_WORDS))(
  'suggestions in a file of %s are of the categories of the page',
  (language, words) => {
    const { category } = page(language).code;
    const codes = [UNCLASSIFIED, ...SUGGESTION_CATEGORIES];
    expect(words.categories).toEqual(Object.fromEntries(codes.map((code) => [code, category[code]])));
  },
);
