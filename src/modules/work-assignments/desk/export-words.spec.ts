import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { URGENCIES } from '../../../../domain/shared/loop/loop-state';
import { OUTCOMES } from '../../../../domain/work-assignment/assignment-state';
import { WORK_STATES } from '../../../../domain/work-assignment-part/standing';
import { EXPORT_WORDS } from './export-words';

type Words = Record<string, Record<string, unknown>>;
const page = (...path: string[]): Words =>
  JSON.parse(readFileSync(join(__dirname, '../../../../web/src/i18n', ...path), 'utf8')) as Words;
const some = (words: unknown, names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, (words as Record<string, string>)[name]]));

it.each(Object.entries(EXPORT_WORDS))('a list of work in a file of %s says what the page says', (language, words) => {
  const [all, work] = [page(`${language}.json`), page('work', `${language}.json`)];
  const { urgency, outcome } = all.code!;
  expect([words.urgency, words.outcomes, words.states]).toEqual([
    some(urgency, URGENCIES),
    some(outcome, OUTCOMES),
    some(work.workMatrix!.state, WORK_STATES),
  ]);
  expect(words.sheet).toEqual(some(work.work, ['given', 'received']));
});
