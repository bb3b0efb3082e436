import type { TermsQuery } from '../../../domain/shared/transition';
import { readDmn } from './decision-table';
import { CompiledPolicy } from './policy-terms';
import { HOUR_IN_A_SECOND, scalePolicy } from './scaled-policy';
import { defaultPolicy } from './seed-policies';

const query: TermsQuery = {
  process: 'complaint-dispatch',
  org: 'gs',
  category: 'billing',
  urgency: 'normal',
  tier: 'ordinary',
  rural: false,
};

it('lets an hour pass in a second, on calendars that never close, by the same rules', async () => {
  const real = (await CompiledPolicy.compile(defaultPolicy())).answer(query);
  const fast = (await CompiledPolicy.compile(await scalePolicy(defaultPolicy()))).answer(query);
  expect(fast.rules).toEqual(real.rules);
  expect(Object.keys(fast.clocks)).toEqual(Object.keys(real.clocks));
  for (const { limit, calendar } of Object.values(fast.clocks)) {
    expect(limit.unit).toBe('minutes');
    expect(calendar).toBe('always');
  }
  const seconds = (kind: string): number => fast.clocks[kind]!.limit.amount * 60;
  expect(seconds('handle')).toBeCloseTo(48);
  expect(seconds('second-review')).toBeCloseTo(0.5);
  expect(seconds('archive')).toBeCloseTo(15);
  expect(fast.clocks['statutory']!.warnAt).toEqual(real.clocks['statutory']!.warnAt);
  expect(fast.ladder.rungs[0]!.limit.amount * 60).toBeCloseTo(4);
  expect(fast.bounds['repeat.days']).toBe(30);
  expect(fast.bounds['returns.max']).toBe(2);
  expect(fast.bounds['survey.grace-minutes']).toBeCloseTo(30 * HOUR_IN_A_SECOND);
  expect(fast.bounds['remind.minutes']).toBeCloseTo(60 * HOUR_IN_A_SECOND);
  // Machines answer each other no faster.
  expect(fast.bounds['merge.answer-minutes']).toBe(5);
});

it('keeps calling hours apart, open at any hour', async () => {
  const fast = (await CompiledPolicy.compile(await scalePolicy(defaultPolicy(), 0.5))).answer({
    ...query,
    process: 'callback-survey',
  });
  expect(fast.clocks['attempts']).toMatchObject({
    limit: { amount: 2160, unit: 'minutes' },
    calendar: 'calling-hours-demo',
  });
});

it('says in the document that it is for demonstrations', async () => {
  const { name, description } = await readDmn(await scalePolicy(defaultPolicy()));
  expect(name).toBe('时限政策 SLA policy (demo, time-scaled: 3600 times as fast)');
  expect(description).toContain('Not for production');
});
