import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as appeals from '../../domain/appeal/appeal';
import { APPEAL_CATEGORIES, REGULATORS } from '../../domain/appeal/appeal-state';
import { BULLETIN_KINDS } from '../../domain/bulletin/bulletin-state';
import * as deliveries from '../../domain/bulletin-delivery/bulletin-delivery';
import * as bulletins from '../../domain/bulletin-publish/bulletin-publish';
import * as replies from '../../domain/bulletin-reply/bulletin-reply';
import * as complaints from '../../domain/complaint-dispatch/complaint-state';
import { MERGE_ANSWER, MERGE_REFUSALS } from '../../domain/complaint-dispatch/moves/merging';
import { CALL_WINDOW } from '../../domain/callback-survey/clocks';
import * as surveys from '../../domain/callback-survey/survey-state';
import { STAGES as ARTICLE_STAGES } from '../../domain/knowledge-article/knowledge-article';
import * as feedback from '../../domain/knowledge-feedback/knowledge-feedback';
import * as operations from '../../domain/knowledge-publish/knowledge-publish';
import { DATE_REVIEW, EXPIRY } from '../../domain/knowledge/dates';
import { NUMBERED_KINDS } from '../../domain/knowledge/knowledge-state';
import * as local from '../../domain/local-publication/local-publication';
import { machines } from '../../domain/machines';
import * as branches from '../../domain/province-publication/province-publication';
import * as campaigns from '../../domain/outbound-campaign/outbound-campaign';
import * as evaluations from '../../domain/process-evaluation/process-evaluation';
import * as checks from '../../domain/quality-check/quality-check';
import * as samplings from '../../domain/quality-sampling/quality-sampling';
import { PERIODS } from '../../domain/report-submission/period';
import * as reports from '../../domain/report-submission/report-submission';
import { LINKS } from '../../domain/shared/case-state';
import { ROLES } from '../../domain/shared/actor';
import { CAMPAIGN_KINDS } from '../../domain/shared/campaign-kind';
import { REFUSALS } from '../../domain/shared/errors';
import { ESCALATION } from '../../domain/shared/escalation-ladder';
import * as suggestions from '../../domain/suggestion/suggestion';
import { SUGGESTION_CATEGORIES, UNCLASSIFIED } from '../../domain/suggestion/suggestion-state';
import * as work from '../../domain/work-assignment/work-assignment';
import * as parts from '../../domain/work-assignment-part/work-assignment-part';
import { STEPS } from '../src/features/inbox/steps';
import en from '../src/i18n/en.json';
import { literalsIn, sourceFiles } from './literals';
import zhCN from '../src/i18n/zh-CN.json';

/** What has stages and outcomes of its own. */
const PROCESSES: { STAGES: readonly string[]; OUTCOMES: readonly string[] }[] = [
  ...[complaints, surveys, appeals, suggestions, operations, branches, feedback, local, bulletins, deliveries, replies],
  ...[work, parts, campaigns, reports, samplings, checks, evaluations],
];

type Tree = { [key: string]: string | Tree };

const flat = (tree: Tree, path = ''): Record<string, string> =>
  Object.assign(
    {},
    ...Object.entries(tree).map(([key, value]) =>
      typeof value === 'string' ? { [`${path}${key}`]: value } : flat(value, `${path}${key}.`),
    ),
  ) as Record<string, string>;

const room = (...path: string[]) => join(__dirname, '../..', ...path);

/** The first page's words, and those that each area's folder adds. */
const whole = (language: string, first: Tree): Record<string, string> =>
  readdirSync(room('web/src/i18n'))
    .map((area) => room('web/src/i18n', area, `${language}.json`))
    .filter((file) => existsSync(file))
    .reduce((words, file) => {
      const added = flat(JSON.parse(readFileSync(file, 'utf8')) as Tree);
      const twice = Object.keys(added).filter((key) => key in words);
      if (twice.length > 0) throw new Error(`${file} says again: ${twice.join(', ')}`);
      return { ...words, ...added };
    }, flat(first));

const catalogues = { 'zh-CN': whole('zh-CN', zhCN), en: whole('en', en) };
const placeholders = (text: string) => (text.match(/\{\{\w+\}\}/g) ?? []).sort();

const rules = Object.values(machines).flatMap((machine) => Object.entries(machine.rules));
const steps = [...new Set(rules.flatMap(([, { step = [] }]) => step))];
const policy = readFileSync(room('policies/sla.dmn'), 'utf8');
const clocks = /in_clock\.values"><text>(.*?)<\/text>/
  .exec(policy)![1]!
  .split(',')
  .map((word) => word.replace(/"/g, ''));

/** What a family tells, with what the engine tells for all of them. */
const told = (...rooms: string[]): string[] =>
  ['domain/shared/loop', ...rooms.map((name) => `domain/${name}`)].flatMap((folder) =>
    [...sourceFiles(room(folder))].flatMap((file) =>
      [
        ...readFileSync(file, 'utf8').matchAll(/deliver\(\s*draft,\s*(?:[^,]+ \? )?'([a-z-]+)'(?: : '([a-z-]+)')?/g),
      ].flatMap(([, ...topics]) => topics.flatMap((topic) => (topic ? [topic] : []))),
    ),
  );

/** Topics of what is told to connected systems, as the rules name them. */
const topics = [
  ...[...sourceFiles(room('domain/complaint-dispatch'))].flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/deliver\([^,()]+,\s*'([a-z-]+)'/g)].map(
      ([, topic]) => `complaint.${topic}`,
    ),
  ),
  ...[...sourceFiles(room('domain/callback-survey'))].flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/'(survey\.(?:invitation|overdue)[a-z-]*)'/g)].map(([, topic]) => topic!),
  ),
  ...['knowledge', 'bulletin', 'suggestion', 'appeal'].flatMap((family) =>
    told(family).map((topic) => `${family}.${topic}`),
  ),
  ...told('work-assignment', 'work-assignment-part').map((topic) => `work.${topic}`),
  ...told('quality-sampling', 'quality-check').map((topic) => `quality.${topic}`),
  ...told('report-submission').map((topic) => `report.${topic}`),
  ...told('outbound-campaign').map((topic) => `campaign.${topic}`),
];

const VOCABULARIES: Record<string, readonly (string | number)[]> = {
  process: Object.keys(machines),
  stage: [...PROCESSES.flatMap(({ STAGES }) => STAGES), ...ARTICLE_STAGES],
  step: steps,
  command: rules.map(([type]) => type),
  clock: [...clocks, ESCALATION, CALL_WINDOW, MERGE_ANSWER, EXPIRY, DATE_REVIEW, campaigns.PACE, campaigns.DEADLINE],
  role: ROLES,
  kind: [
    ...[...complaints.KINDS, ...NUMBERED_KINDS, 'article', 'feedback', 'local', ...BULLETIN_KINDS],
    ...[
      'work-assignment',
      'suggestion',
      'appeal',
      'campaign',
      'report',
      'regular',
      'ad-hoc',
      'quality-check',
      'process-evaluation',
    ],
  ],
  category: [
    ...[...complaints.CATEGORIES, 'knowledge', 'bulletin', 'work', 'quality', ...CAMPAIGN_KINDS],
    ...[UNCLASSIFIED, ...SUGGESTION_CATEGORIES, ...APPEAL_CATEGORIES, 'report', ...PERIODS],
  ],
  campaign: CAMPAIGN_KINDS,
  period: PERIODS,
  regulator: REGULATORS,
  tier: complaints.TIERS,
  urgency: complaints.URGENCIES,
  channel: complaints.CHANNELS,
  cause: complaints.CAUSES,
  outcome: PROCESSES.flatMap(({ OUTCOMES }) => OUTCOMES),
  link: LINKS,
  hotline: complaints.HOTLINES,
  refusal: Object.keys(REFUSALS),
  topic: topics,
  mergeRefusal: MERGE_REFUSALS,
  priority: [1, 2, 3, 4, 5],
  score: [1, 2, 3, 4, 5],
};

describe.each(Object.entries(catalogues))('the catalogue %s', (language, words) => {
  it('has every word of the other one, with the same places for values', () => {
    const other = language === 'en' ? catalogues['zh-CN'] : catalogues.en;
    expect(Object.keys(words).sort()).toEqual(Object.keys(other).sort());
    const differing = Object.keys(words).filter(
      (key) => placeholders(words[key]!).join() !== placeholders(other[key]!).join(),
    );
    expect(differing).toEqual([]);
  });

  it('leaves nothing empty but the joint of Chinese durations', () => {
    expect(Object.keys(words).filter((key) => words[key] === '' && key !== 'duration.joint')).toEqual([]);
  });

  it.each(Object.entries(VOCABULARIES))('has a label for every code of %s', (vocabulary, codes) => {
    expect(codes.length).toBeGreaterThan(0);
    expect(codes.filter((code) => !words[`code.${vocabulary}.${code}`])).toEqual([]);
  });

  it('has a label for every field, and for every choice, that a command asks people', () => {
    const asked = rules.filter(([, rule]) => rule.step !== undefined || rule.who !== undefined);
    const missing = asked.flatMap(([type, { fields }]) =>
      Object.entries(fields).flatMap(([name, field]) => {
        if (
          type === 'register' ||
          name === 'child' ||
          type === 'rate-call' ||
          type === 'late-rating' ||
          name === 'agent'
        )
          return [];
        if (field.kind === 'text') return (words[`textFor.${type}`] ?? words['field.text']) ? [] : [`textFor.${type}`];
        const choices = field.kind === 'code' ? field.values.map((value) => `code.${name}.${value}`) : [];
        return [`field.${name}`, ...choices].filter((key) => !words[key]);
      }),
    );
    expect(missing).toEqual([]);
  });
});

describe('the pages', () => {
  const files = [...sourceFiles(room('web/src'))].filter((file) => !file.includes('/generated/'));

  it('ask only for words that the catalogues have', () => {
    const asked = files.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/\bt\(\s*'([a-zA-Z]+\.[\w.-]+)'/g)].map(([, key]) => key!),
    );
    expect(asked.length).toBeGreaterThan(50);
    expect(asked.filter((key) => !(key in catalogues.en))).toEqual([]);
  });

  it('hold no words of their own, in either language', () => {
    const found = files
      .filter((file) => !file.endsWith('language-names.ts'))
      .flatMap((file) =>
        literalsIn(file, readFileSync(file, 'utf8')).map((text) => `${file.slice(room().length)}: ${text}`),
      );
    expect(found).toEqual([]);
  });

  it.each([
    ['a text between tags', '<p>Hello there</p>'],
    ['an attribute that is read aloud', '<input aria-label="Name" />'],
    ['a title', '<a title={`Open ${x}`} />'],
    ['Chinese anywhere', 'const x = "领取";'],
  ])('would be caught with %s', (_, source) => {
    expect(literalsIn('x.tsx', source)).toHaveLength(1);
  });

  it('name every piece of work that the inbox can be filtered by', () => {
    expect([...STEPS].sort()).toEqual([...steps].sort());
  });
});
