import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TermsQuery } from '../../../domain/shared/transition';
import { readDmn } from './decision-table';
import { CompiledPolicy, type PolicyTerms } from './policy-terms';
import { defaultPolicy } from './seed-policies';

const DOMAIN = join(__dirname, '../../../domain');

let policy: CompiledPolicy;
beforeAll(async () => {
  policy = await CompiledPolicy.compile(defaultPolicy());
});

const answer = (over: Partial<TermsQuery> = {}): PolicyTerms =>
  policy.answer({
    process: 'complaint-dispatch',
    org: 'gs-lz',
    category: 'billing',
    urgency: 'normal',
    tier: 'ordinary',
    rural: false,
    ...over,
  });

/** `0.5 h`, `4 wh`, `2 wd`: elapsed hours, working hours, working days. */
function shown(terms: PolicyTerms, kind: string): string {
  const clock = terms.clocks[kind];
  if (!clock) return 'none';
  const { amount, unit } = clock.limit;
  return unit === 'working-days' ? `${amount} wd` : `${amount / 60} ${unit === 'minutes' ? 'h' : 'wh'}`;
}
const limits = (terms: PolicyTerms, ...kinds: string[]): string[] => kinds.map((kind) => shown(terms, kind));

describe('limits by category', () => {
  it.each([
    ['fault', '0.5 h', '2 h', '24 h', '12 h'],
    ['billing', '4 wh', '24 h', '48 h', '24 h'],
    ['service-quality', '4 wh', '24 h', '72 h', '36 h'],
    ['coverage', '8 wh', '24 h', '120 h', '72 h'],
  ])('%s: accept %s, first contact %s, handle %s, VIP %s', (category, accept, contact, handle, vip) => {
    expect(limits(answer({ category }), 'accept', 'first-contact', 'handle')).toEqual([accept, contact, handle]);
    for (const tier of ['vip', 'important', 'major-account'])
      expect([tier, shown(answer({ category, tier }), 'handle')]).toEqual([tier, vip]);
  });

  it.each([
    ['appeal-customer', '2 wh', '24 h', '72 h', '48 h'],
    ['appeal-regulator', '2 wh', '24 h', '168 h', '168 h'],
  ])('%s: accept %s, first contact %s, handle %s, VIP %s', (category, accept, contact, handle, vip) => {
    const appeal = answer({ process: 'appeal', category });
    expect(limits(appeal, 'accept', 'first-contact', 'handle')).toEqual([accept, contact, handle]);
    expect(shown(answer({ process: 'appeal', category, tier: 'vip' }), 'handle')).toBe(vip);
  });

  it.each([
    ['a rural fault', { category: 'fault', rural: true }, '48 h', 'handle-fault-rural'],
    ['a rural fault of a VIP', { category: 'fault', rural: true, tier: 'vip' }, '12 h', 'handle-fault-vip'],
    ['a leased line', { category: 'fault', tier: 'leased-line' }, '4 h', 'handle-fault-leased-line'],
    ['a leased line’s bill', { tier: 'leased-line' }, '24 h', 'handle-billing-vip'],
    ['an ordinary fault', { category: 'fault' }, '24 h', 'handle-fault'],
  ])('gives %s its own limit, and says by which rule', (_, over, handle, rule) => {
    const terms = answer(over);
    expect(shown(terms, 'handle')).toBe(handle);
    expect(terms.clocks['handle']!.rule).toBe(rule);
    expect(terms.rules).toContain(rule);
    expect(terms.rules.filter((id) => id.startsWith('handle-'))).toEqual([rule]);
  });

  it('asks for an interim answer on coverage only, where handling takes longer', () => {
    expect(shown(answer({ category: 'coverage' }), 'interim')).toBe('72 h');
    expect(shown(answer({ category: 'coverage', tier: 'vip' }), 'interim')).toBe('none');
    expect(shown(answer(), 'interim')).toBe('none');
  });
});

it.each([
  ['complaint-dispatch', 'second-review', '0.5 h'],
  ['complaint-dispatch', 'reply-check', '2 h'],
  ['complaint-dispatch', 'archive', '2 wd'],
  ['complaint-dispatch', 'chase-acknowledge', '1 wh'],
  ['complaint-dispatch', 'sender-confirm', '3 wd'],
  ['complaint-dispatch', 'customer-wait', '72 h'],
  ['complaint-dispatch', 'reopen-window', '168 h'],
  ['complaint-dispatch', 'statutory', '360 h'],
  ['callback-survey', 'first-attempt', '24 h'],
  ['callback-survey', 'attempts', '72 h'],
  ['callback-survey', 'self-service', '48 h'],
  ['knowledge-publish', 'review', '1 wd'],
  ['knowledge-article', 'review', '1 wd'],
  ['local-publication', 'review', '1 wd'],
  ['local-publication', 'editing', '1 wd'],
  ['bulletin-reply', 'review', '1 wd'],
  ['bulletin-delivery', 'province-publication', '1 wd'],
  ['bulletin-publish', 'follow-up', '4 h'],
  ['bulletin-reply', 'reply', '0.5 wd'],
  ['work-assignment-part', 'work-acknowledge', '4 wh'],
  ['work-assignment-part', 'review', '1 wd'],
  ['work-assignment-part', 'work-deadline', '0.5 wd'],
  ['suggestion', 'classification', '1 wd'],
  ['suggestion', 'routing', '1 wd'],
  ['suggestion', 'consideration', '5 wd'],
  ['suggestion', 'review', '1 wd'],
  ['suggestion', 'answer', '4 h'],
  ['appeal', 'review', '1 wd'],
  ['knowledge-revoke', 'province-publication', '1 wd'],
  ['complaint-dispatch', 'self-service', 'none'],
  ['callback-survey', 'handle', 'none'],
  ['knowledge-publish', 'receipt', 'none'],
])('%s: %s %s', (process, kind, limit) => {
  expect(shown(answer({ process }), kind)).toBe(limit);
});

it('is faster where urgent', () => {
  const urgent = answer({ process: 'knowledge-update', urgency: 'urgent' });
  expect(limits(urgent, 'review', 'province-publication')).toEqual(['2 h', '4 h']);
  expect(shown(answer({ process: 'local-publication', urgency: 'urgent' }), 'editing')).toBe('4 h');
  expect(shown(answer({ process: 'bulletin-delivery', urgency: 'urgent' }), 'province-publication')).toBe('4 h');
  expect(shown(answer({ process: 'bulletin-publish', urgency: 'urgent' }), 'follow-up')).toBe('1 h');
  expect(shown(answer({ process: 'work-assignment-part', urgency: 'urgent' }), 'work-acknowledge')).toBe('1 h');
  expect(answer({ urgency: 'urgent' }).ladder.rungs.map(({ limit }) => limit.amount)).toEqual([60, 60, 60, 60, 60]);
});

it('calls on the tiers in order, 4 hours each', () => {
  const { ladder } = answer();
  expect(ladder.rungs.map(({ role, limit }) => [role, limit.amount, limit.unit])).toEqual(
    ['team-leader', 'prefecture-manager', 'gm-hotline', 'hq-coordinator', 'centre-leader'].map((role) => [
      role,
      240,
      'minutes',
    ]),
  );
  expect(ladder).toMatchObject({ calendar: 'back-office', remindOutsideService: false });
  expect(answer({ category: 'fault' }).ladder).toMatchObject({ calendar: 'always', remindOutsideService: true });
});

it('warns at 50 % and 80 %, and never stops or delays the statutory clock', () => {
  const { clocks } = answer();
  expect(clocks['handle']).toMatchObject({ warnAt: [0.5, 0.8], pausable: true, remindOutsideService: false });
  expect(clocks['statutory']).toMatchObject({
    warnAt: [7 / 15, 10 / 15, 13 / 15],
    pausable: false,
    remindOutsideService: true,
  });
  expect(clocks['reopen-window']!.warnAt).toEqual([]);
  expect(answer({ process: 'knowledge-publish' }).clocks['province-publication']!.pausable).toBe(true);
});

it('holds the bounds', () => {
  expect(answer().bounds).toEqual({
    'returns.max': 2,
    'send-backs.max': 1,
    'waits.max': 2,
    'waits.hours': 72,
    'reopen.days': 7,
    'reopen.share': 0.5,
    'repeat.days': 30,
    'extend.share': 0.5,
    'reassigns.fresh': 1,
    'survey.attempts': 3,
    'survey.loops': 1,
    'survey.grace-minutes': 30,
    'remind.minutes': 60,
    'merge.answer-minutes': 5,
    'origin-review.waivable': 0,
    'hq-review.waivable': 0,
    'quality.pass': 80,
    'evaluation.rounds': 3,
  });
});

it('has a row for every bound that a rule asks for', () => {
  const sources = readdirSync(DOMAIN, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.spec.ts'))
    .map((name) => readFileSync(join(DOMAIN, name), 'utf8'));
  const asked = sources.flatMap((text) => [...text.matchAll(/bounds\['([^']+)'\]/g)].map(([, bound]) => bound!));
  expect(asked.length).toBeGreaterThan(10);
  expect(asked.filter((bound) => answer().bounds[bound] === undefined)).toEqual([]);
});

it('lists in each column every value that its rules use', async () => {
  const { drgElement = [] } = await readDmn(defaultPolicy());
  const quoted = (text = ''): string[] => text.match(/"[^"]*"/g) ?? [];
  const unlisted = drgElement.flatMap(
    ({ id, decisionLogic: { input = [], output = [], rule = [] } = { $type: '' } }) => {
      const lists = [...input.map(({ inputValues }) => inputValues), ...output.map(({ outputValues }) => outputValues)];
      return rule.flatMap(({ id: name, inputEntry, outputEntry }) =>
        [...inputEntry, ...outputEntry].flatMap(({ text }, column) => {
          const list = lists[column] && quoted(lists[column].text);
          return list ? quoted(text).flatMap((value) => (list.includes(value) ? [] : `${id}/${name}: ${value}`)) : [];
        }),
      );
    },
  );
  expect(unlisted).toEqual([]);
  const listed = drgElement
    .flatMap(({ decisionLogic }) => decisionLogic?.output ?? [])
    .filter((one) => one.outputValues);
  expect(listed.map(({ name }) => name)).toEqual(expect.arrayContaining(['unit', 'calendar', 'role']));
});

it('has nothing to say about a process it does not know, beside bounds and ladder', () => {
  expect(answer({ process: 'tally' }).clocks).toEqual({});
});
