import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NOTICE_STATES } from '../../../../domain/bulletin/bulletin-state';
import { OUTCOMES, STAGES } from '../../../../domain/bulletin/reply/reply-state';
import { CATALOGUES, type Language } from '../../../platform/http/language';
import { EXPORT_WORDS } from './export-words';

type Words = Record<string, Record<string, Record<string, string>>>;
const page = (...path: string[]): Words =>
  JSON.parse(readFileSync(join(__dirname, '../../../../web/src/i18n', ...path), 'utf8')) as Words;
const some = (words: Record<string, string>, names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, words[name]]));

describe.each(Object.entries(EXPORT_WORDS))('replies in a file of %s', (language, words) => {
  const { code } = page(`${language}.json`);
  const { bulletinMatrix } = page('bulletin-replies', `${language}.json`);
  const stages = STAGES.filter((stage) => stage !== 'new');

  it('stand where the pages say they stand', () => {
    expect(words.outcomes).toEqual(some(code!.outcome!, OUTCOMES));
    expect(some(CATALOGUES[language as Language].stages, stages)).toEqual(some(code!.stage!, stages));
    expect(words.asked).toBe(bulletinMatrix!.state!.asked);
    expect(words.noticeStates).toEqual(some(code!.noticeState!, NOTICE_STATES));
  });

  it('have no stage by the name of an outcome', () => {
    const outcomes = Object.values(words.outcomes);
    expect(stages.map((stage) => code!.stage![stage]).filter((name) => outcomes.includes(name!))).toEqual([]);
  });
});

// What is awaited, what is done about it and what it comes to go by one word.
it('what the publisher says of a reply is what the reply then is', () => {
  const { code } = page('zh-CN.json');
  const { command, outcome, stage, step } = code!;
  expect([command!['accept-reply'], outcome!.accepted]).toEqual(['通过回复', '已通过']);
  expect([stage!.acceptance, step!['reply-acceptance']]).toEqual(['待审定', '审定公告回复']);
});
