import { CAMPAIGN_KINDS } from '../../../../domain/shared/campaign-kind';
import { DEADLINE as CAMPAIGN_DEADLINE, PACE } from '../../../../domain/outbound-campaign/outbound-campaign';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { APPEAL_CATEGORIES } from '../../../../domain/appeal/appeal-state';
import { CALL_WINDOW } from '../../../../domain/callback-survey/clocks';
import { CATEGORIES, TIERS } from '../../../../domain/complaint-dispatch/complaint-state';
import { MERGE_ANSWER } from '../../../../domain/complaint-dispatch/moves/merging';
import { DATE_REVIEW, EXPIRY } from '../../../../domain/knowledge/dates';
import { PERIODS } from '../../../../domain/report-submission/period';
import { machines } from '../../../../domain/machines';
import { ROLES } from '../../../../domain/shared/actor';
import { ESCALATION } from '../../../../domain/shared/escalation-ladder';
import { SUGGESTION_CATEGORIES, UNCLASSIFIED } from '../../../../domain/suggestion/suggestion-state';
import { AUDIT_STATES } from '../dto/timer-filters.dto';
import { ABOUT_WORDS, COLUMN_NAMES, EXPORT_WORDS, NAME_WORDS, VOCABULARIES, type Vocabulary } from './export-words';

const room = (...path: string[]): string => join(__dirname, '../../../..', ...path);
const read = (...path: string[]): string => readFileSync(room(...path), 'utf8');
const json = (...path: string[]): unknown => JSON.parse(read(...path));

/** Reasons that the rules pause clocks with, as they are written there. */
function pauseReasons(): string[] {
  const files = readdirSync(room('domain'), { recursive: true, encoding: 'utf8' });
  const rules = files.filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'));
  return rules.flatMap((file) =>
    [
      ...read('domain', file).matchAll(/(?:pauseClocks\(\w+, context\.now|stopHandling\(\w+, context), '([a-z-]+)'/g),
    ].map(([, one]) => one!),
  );
}

const policyClocks = /in_clock\.values"><text>(.*?)<\/text>/
  .exec(read('policies/sla.dmn'))![1]!
  .split(',')
  .map((word) => word.replaceAll('"', ''));

/** Every code that a clock can have there. */
const CODES: Record<Vocabulary, readonly string[]> = {
  process: Object.keys(machines),
  clock: [...policyClocks, ESCALATION, CALL_WINDOW, MERGE_ANSWER, EXPIRY, DATE_REVIEW, PACE, CAMPAIGN_DEADLINE],
  category: [
    ...CATEGORIES,
    'knowledge',
    'bulletin',
    'work',
    'quality',
    ...['report', ...PERIODS],
    ...CAMPAIGN_KINDS,
    UNCLASSIFIED,
    ...SUGGESTION_CATEGORIES,
    ...APPEAL_CATEGORIES,
  ],
  tier: TIERS,
  role: ROLES,
  pause: pauseReasons(),
  calendar: (json('policies/calendars.json') as { id: string }[]).map(({ id }) => id),
  state: AUDIT_STATES,
  unit: ['minutes', 'working-minutes', 'working-days'],
};

type Words = Record<string, Record<string, string | Record<string, string>>>;

describe.each(Object.entries(EXPORT_WORDS))('an exported file in %s', (language, words) => {
  it.each(VOCABULARIES)('has a word for every code of %s', (vocabulary) => {
    expect(CODES[vocabulary].length).toBeGreaterThan(1);
    expect(CODES[vocabulary].filter((code) => !words.codes[vocabulary][code])).toEqual([]);
  });

  it('uses the words of the pages', () => {
    const [first, audit] = ['', 'audit'].map((area) => json('web/src/i18n', area, `${language}.json`) as Words);
    for (const vocabulary of VOCABULARIES.filter((one) => one !== 'unit')) {
      const shown = (vocabulary === 'state' ? audit!.audit : first!.code![vocabulary]) as Record<string, string>;
      const pages = Object.fromEntries(Object.keys(words.codes[vocabulary]).map((one) => [one, shown[one]]));
      expect([vocabulary, words.codes[vocabulary]]).toEqual([vocabulary, pages]);
    }
  });

  it('has a head for every column, those of times with their zone, and every word of a name', () => {
    expect(COLUMN_NAMES.filter((name) => !words.heads[name])).toEqual([]);
    expect(NAME_WORDS.filter((name) => !words.name[name])).toEqual([]);
    expect(ABOUT_WORDS.filter((name) => !words.about[name])).toEqual([]);
    for (const name of ['armedAt', 'dueAt', 'endedAt'] as const) expect(words.heads[name]).toMatch(/UTC\+8/);
  });
});
