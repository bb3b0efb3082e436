import fc from 'fast-check';
import { at, calendars, terms as clockTerms } from '../../test/support/domain/office-clocks';
import { measure } from './business-calendar';
import { extend, rearm } from './sla-change';
import { arm, cancel, fire, isLate, meet, nextFiring, pause, resume, type SlaClock } from './sla-clock';
import { explain, type ClockExplanation, type ExplainedStep } from './sla-explain';
import { calendarOf } from './sla-plan';
import type { ClockTerms, Limit, Terms } from './terms';

const MINUTE = 60_000;
// A Thursday evening: service, closings and a weekend all lie ahead.
const START = at('2026-11-26T16:10');
const terms: Terms = {
  policy: { id: 'sla', version: 1, rules: ['any'] },
  clocks: {},
  ladder: { calendar: 'always', remindOutsideService: true, rungs: [] },
  bounds: {},
  calendars,
};

const limit: fc.Arbitrary<Limit> = fc.oneof(
  fc.record({ unit: fc.constant('minutes' as const), amount: fc.integer({ min: 1, max: 6000 }) }),
  fc.record({ unit: fc.constant('working-minutes' as const), amount: fc.integer({ min: 1, max: 1800 }) }),
  fc.record({
    unit: fc.constant('working-days' as const),
    amount: fc.constantFrom(0.25, 0.5, 1, 1.75, 2, 3),
  }),
);
const policy: fc.Arbitrary<ClockTerms> = fc.record({
  limit,
  calendar: fc.constantFrom('back-office', 'always'),
  warnAt: fc.constantFrom([], [0.5, 0.8]),
  pausable: fc.constant(true),
  remindOutsideService: fc.boolean(),
});

type Step = { after: number } & (
  { does: 'pause' | 'resume' | 'fire' | 'meet' | 'cancel' } | { does: 'rearm'; to: ClockTerms } | { does: 'extend' }
);
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ after: wait(), does: fc.constantFrom('pause' as const, 'resume' as const) }) },
  { weight: 2, arbitrary: fc.record({ after: wait(), does: fc.constantFrom('fire' as const, 'extend' as const) }) },
  { weight: 1, arbitrary: fc.record({ after: wait(), does: fc.constant('rearm' as const), to: policy }) },
  { weight: 1, arbitrary: fc.record({ after: wait(), does: fc.constantFrom('meet' as const, 'cancel' as const) }) },
);

/** Whole minutes; often none at all, so that what ends at one instant is tried too. */
function wait(): fc.Arbitrary<number> {
  return fc.oneof({ weight: 1, arbitrary: fc.constant(0) }, { weight: 3, arbitrary: fc.nat(2000) });
}

function apply(clock: SlaClock, change: Step, now: number): SlaClock {
  if (change.does === 'pause') return pause(clock, now, 'customer');
  if (change.does === 'resume') return resume(clock, terms, now);
  if (change.does === 'rearm') return rearm(clock, change.to, calendars, now);
  if (change.does === 'extend') return extend(clock, 90, terms, now);
  if (change.does === 'meet') return meet(clock, terms, now);
  if (change.does === 'cancel') return cancel(clock, terms, now);
  const firing = nextFiring({ clocks: [clock] });
  return firing ? fire(clock, firing.command.mark, Math.max(now, firing.at)) : clock;
}

const isA =
  <K extends ExplainedStep['kind']>(kind: K) =>
  (one: ExplainedStep): one is Extract<ExplainedStep, { kind: K }> =>
    one.kind === kind;
const sum = (numbers: number[]): number => numbers.reduce((total, one) => total + one, 0);

/** The parts of the explanation against what the clock keeps: the limit, the due time, the pauses. */
function addsUp(clock: SlaClock, explained: ClockExplanation): void {
  const { unit } = clock.limit;
  const calendar = calendarOf(calendars, clock.calendar);
  const counted = sum(explained.steps.filter(isA('counted')).map(({ amount }) => amount));
  expect(counted + explained.remaining).toBeCloseTo(clock.limit.amount, 4);
  const paused = explained.steps.filter(isA('pause')).filter(({ to }) => to !== null);
  const stood = sum(paused.map(({ from, to }) => measure(calendar, from, to!, unit)));
  expect(counted + explained.remaining + stood).toBeCloseTo(measure(calendar, clock.countsFrom, clock.dueAt, unit), 4);
  // Nothing is told twice: what counts and what stood still follow one another, up to the due time.
  const told = explained.steps.filter((one) => one.kind !== 'closed');
  told.forEach((one, index) => expect(one.from).toBeGreaterThanOrEqual(told[index - 1]?.to ?? clock.countsFrom));
  if (explained.remaining < 1e-6 && !explained.provisional) expect(told.at(-1)?.to).toBe(clock.dueAt);
}

it('explains every clock so that its parts add up to what is kept of it, whatever happened to it', () => {
  fc.assert(
    fc.property(
      fc.record({
        policy,
        share: fc.constantFrom(1, 0.5),
        early: fc.nat(3000),
        steps: fc.array(step, { maxLength: 12 }),
      }),
      ({ policy: given, share, early, steps }) => {
        let now = START;
        let clock = arm('c', 'handle', clockTerms(given), calendars, now, share, now - early * MINUTE);
        addsUp(clock, explain(clock, terms));
        for (const change of steps) {
          now += change.after * MINUTE;
          clock = apply(clock, change, now);
          addsUp(clock, explain(clock, terms));
          // Late or not is what the kept due time says.
          if (clock.state === 'met') expect(isLate(clock, now)).toBe(clock.endedAt! > clock.dueAt);
        }
      },
    ),
    { numRuns: 500 },
  );
});
