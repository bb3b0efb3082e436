import type { BusinessCalendar } from './business-calendar';
import { extend } from './sla-change';
import { arm, pause, resume, type SlaClock } from './sla-clock';
import { explain, type ExplainedStep } from './sla-explain';
import type { ClockTerms, Limit, Terms } from './terms';

const at = (local: string): number => Date.parse(`${local}:00+08:00`);
const local = (instant: number): string => new Date(instant + 8 * 3_600_000).toISOString().slice(5, 16);

const day = [
  { from: 510, to: 720 },
  { from: 840, to: 1080 },
];
const office: BusinessCalendar = {
  id: 'back-office',
  version: 3,
  zone: 'Asia/Shanghai',
  week: [day, day, day, day, day, [], []],
  exceptions: {},
  knownUntil: '2026-12-31',
};
const calendars = { 'back-office': office };
const terms: Terms = {
  policy: { id: 'sla', version: 2, rules: ['handle-billing'] },
  clocks: {},
  ladder: { calendar: 'back-office', remindOutsideService: false, rungs: [] },
  bounds: {},
  calendars,
};
const armed = (limit: Limit, from: number, share = 1): SlaClock => {
  const clockTerms: ClockTerms = {
    rule: 'handle-billing',
    limit,
    calendar: 'back-office',
    warnAt: [],
    pausable: true,
    remindOutsideService: false,
  };
  return arm('handle-1', 'handle', clockTerms, calendars, from, share);
};
const line = (step: ExplainedStep): string =>
  step.kind === 'closed'
    ? `${step.date.slice(5)} closed`
    : step.kind === 'pause'
      ? `${local(step.from)} ${step.to === null ? 'on' : local(step.to)} pause ${step.reason}`
      : `${local(step.from)} ${local(step.to)} ${step.amount}`;

const FRIDAY = at('2026-11-27T17:00');

it('counts service day by day, over a pause and a weekend', () => {
  let clock = armed({ amount: 300, unit: 'working-minutes' }, FRIDAY);
  clock = pause(clock, at('2026-11-30T09:00'), 'wait-for-customer');
  clock = resume(clock, terms, at('2026-11-30T11:00'));
  const explained = explain(clock, terms);
  expect(explained.steps.map(line)).toEqual([
    '11-27T17:00 11-27T18:00 60',
    '11-28 closed',
    '11-29 closed',
    '11-30T08:30 11-30T09:00 30',
    '11-30T09:00 11-30T11:00 pause wait-for-customer',
    '11-30T11:00 11-30T12:00 60',
    '11-30T14:00 11-30T16:30 150',
  ]);
  expect(explained).toMatchObject({
    policy: { id: 'sla', version: 2, rule: 'handle-billing' },
    calendar: { id: 'back-office', version: 3, zone: 'Asia/Shanghai', knownUntil: '2026-12-31' },
    limit: { amount: 300, unit: 'working-minutes' },
    dueAt: at('2026-11-30T16:30'),
    remaining: 0,
    provisional: false,
  });
});

it('says what is left while the clock stands still', () => {
  const clock = pause(armed({ amount: 2, unit: 'working-days' }, at('2026-11-23T08:30')), at('2026-11-24T12:00'), 'x');
  const explained = explain(clock, terms);
  expect(explained.steps.at(-1)).toEqual({ kind: 'pause', from: at('2026-11-24T12:00'), to: null, reason: 'x' });
  expect(explained.provisional).toBe(true);
  expect(explained.remaining).toBeCloseTo(240 / 450);
});

it('shows share and extensions apart from what the rule says', () => {
  const clock = extend(armed({ amount: 2880, unit: 'minutes' }, FRIDAY, 0.5), 120, terms, FRIDAY);
  const explained = explain(clock, terms);
  expect(explained).toMatchObject({
    limit: { amount: 2880, unit: 'minutes' },
    share: 0.5,
    extensions: [{ at: FRIDAY, minutes: 120 }],
    total: 1560,
  });
  expect(explained.steps.map(line)).toEqual(['11-27T17:00 11-28T00:00 420', '11-28T00:00 11-28T19:00 1140']);
});

it.each<Limit>([
  { amount: 4000, unit: 'minutes' },
  { amount: 1234.5, unit: 'working-minutes' },
  { amount: 3.25, unit: 'working-days' },
])('adds up to the limit: %j', (limit) => {
  let clock = armed(limit, at('2026-11-26T22:10'));
  for (const start of ['2026-11-27T10:00', '2026-11-28T11:00']) {
    clock = pause(clock, at(start), 'x');
    clock = resume(clock, terms, at(start) + 5_000_000);
  }
  const { steps, total } = explain(clock, terms);
  const counted = steps.reduce((sum, step) => sum + (step.kind === 'counted' ? step.amount : 0), 0);
  expect(counted).toBeCloseTo(total, 4);
});
