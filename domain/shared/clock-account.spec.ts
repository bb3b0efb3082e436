import fc from 'fast-check';
import { at, calendars } from '../../test/support/domain/office-clocks';
import type { Holder } from './case-state';
import { clockAccount, type Standing } from './clock-account';
import { calendarOf } from './sla-plan';
import { used } from './sla-used';
import type { Limit } from './terms';

const office = calendarOf(calendars, 'back-office');
const agent: Holder = { role: 'junior-agent', org: 'gs-lz', person: 'a' };
const handler: Holder = { role: 'handler', org: 'gs-lz-billing', person: null };
const HOUR = 3_600_000;
// A Thursday.
const START = at('2026-11-26T09:00');
const clock = (unit: Limit['unit'], pauses: [from: number, to: number | null][], endedAt: number | null) => ({
  ...{ limit: { amount: 4, unit }, countsFrom: START, endedAt },
  pauses: pauses.map(([from, to]) => ({ from, to, reason: 'customer' })),
});

describe('the account of a clock', () => {
  it('tells of each stretch what kind of time it was, at which step, and who had the case', () => {
    const standings: Standing[] = [
      { from: START - HOUR, stage: 'triage', holder: agent },
      { from: START + HOUR, stage: 'dispatched', holder: handler },
    ];
    const paused = clock('working-minutes', [[START + 2 * HOUR, START + 6 * HOUR]], START + 10 * HOUR);
    const told = clockAccount(paused, office, START + 99 * HOUR, standings, [])!;
    expect(
      told.map(({ kind, reason, stage, from, workingMs }) => [
        kind,
        reason,
        stage,
        (from - START) / HOUR,
        workingMs / HOUR,
      ]),
    ).toEqual([
      ['counted', null, 'triage', 0, 1],
      ['counted', null, 'dispatched', 1, 1],
      // The break at noon is part of it: the clock stood still anyway.
      ['paused', 'customer', 'dispatched', 2, 0],
      ['counted', null, 'dispatched', 6, 3],
      // From 18:00 on.
      ['outside', null, 'dispatched', 9, 0],
    ]);
    expect(told.map(({ holder }) => holder?.role)).toEqual(['junior-agent', ...Array<string>(4).fill('handler')]);
  });

  it('cannot be told without the calendar that it counted in, unless elapsed time counts', () => {
    expect(clockAccount(clock('working-days', [], null), undefined, START + HOUR, [], [])).toBeNull();
    expect(clockAccount(clock('minutes', [], null), undefined, START + HOUR, [], [])).toMatchObject([
      { used: 60, stage: null },
    ]);
  });

  const offset = fc.integer({ min: 0, max: 200 * HOUR });
  const spans = fc
    .uniqueArray(offset, { maxLength: 8 })
    .map((all) => all.sort((a, b) => a - b))
    .map((all) =>
      all.flatMap((from, n): [number, number][] =>
        n % 2 === 0 && all[n + 1] ? [[START + from, START + all[n + 1]!]] : [],
      ),
    );
  const standing = fc.record({
    from: offset,
    stage: fc.constantFrom('triage', 'dispatched'),
    holder: fc.constantFrom(agent, handler, null),
  });

  it('adds up to what the clock says it used, in its own unit, without a gap', () => {
    fc.assert(
      fc.property(
        ...[fc.constantFrom<Limit['unit']>('minutes', 'working-minutes', 'working-days'), spans, spans],
        ...[fc.array(standing), offset, fc.boolean(), fc.boolean()],
        (unit, pauses, waits, steps, length, ends, lasts) => {
          const now = START + length;
          const past = pauses.filter(([, to]) => to <= now);
          const all: [number, number | null][] =
            lasts && !ends ? [...past, [Math.max(START, now - HOUR, ...past.map(([, to]) => to)), null]] : past;
          const one = clock(unit, all, ends ? now : null);
          const standings = steps.map((step) => ({ ...step, from: START + step.from })).sort((a, b) => a.from - b.from);
          const told = clockAccount(
            one,
            office,
            now,
            standings,
            waits.map(([from, to]) => ({ from, to })),
          )!;
          expect(told.reduce((sum, stretch) => sum + stretch.used, 0)).toBeCloseTo(used(one, office, now)!, 6);
          expect([START, ...told.map(({ to }) => to)]).toEqual([...told.map(({ from }) => from), now]);
          for (const { kind, workingMs, from, to } of told) expect(workingMs).toBe(kind === 'counted' ? to - from : 0);
        },
      ),
    );
  });
});
