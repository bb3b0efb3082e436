import fc from 'fast-check';
import { at, calendars } from '../../test/support/domain/office-clocks';
import type { Holder } from './case-state';
import { timeByHolder, type Holding } from './time-by-holder';
import { calendarOf } from './sla-plan';

const office = calendarOf(calendars, 'back-office');
const agent: Holder = { role: 'junior-agent', org: 'gs-lz', person: 'a' };
const handler: Holder = { role: 'handler', org: 'gs-lz-billing', person: null };
const HOUR = 3_600_000;
// A Thursday.
const START = at('2026-11-26T09:00');

describe('the time of a case, by who had it', () => {
  it('is divided among holders, with the customer apart', () => {
    const life = { from: START, to: START + 10 * HOUR };
    const holdings = [
      { from: START, holder: agent },
      { from: START + HOUR, holder: handler },
      { from: START + 8 * HOUR, holder: agent },
    ];
    const wait = { from: START + 2 * HOUR, to: START + 6 * HOUR };
    const { parts, spans, total } = timeByHolder(life, holdings, [wait], office);
    expect(parts.map(({ owner, wallMs, workingMs }) => [owner.kind, wallMs / HOUR, workingMs / HOUR])).toEqual([
      ['holder', 3, 2],
      ['holder', 3, 3],
      ['customer', 4, 2],
    ]);
    expect(spans.map(({ owner, from }) => [owner.kind, (from - START) / HOUR])).toEqual([
      ['holder', 0],
      ['holder', 1],
      ['customer', 2],
      ['holder', 6],
      ['holder', 8],
    ]);
    // 09:00–12:00 and 14:00–18:00; the evening does not count.
    expect(total).toEqual({ wallMs: 10 * HOUR, workingMs: 7 * HOUR });
  });

  it('counts nothing while a clock stands still, whoever has the case then', () => {
    const holdings = [
      { from: START, holder: agent },
      { from: START + 2 * HOUR, holder: handler },
    ];
    const stop = { from: START + HOUR, to: START + 3 * HOUR };
    const { parts, total, spans } = timeByHolder({ from: START, to: START + 6 * HOUR }, holdings, [], office, [stop]);
    expect(parts.map(({ wallMs, workingMs }) => [wallMs / HOUR, workingMs / HOUR])).toEqual([
      [2, 1],
      // 12:00–14:00 is the break, and 14:00–15:00 counts.
      [4, 1],
    ]);
    expect(total).toEqual({ wallMs: 6 * HOUR, workingMs: 2 * HOUR });
    expect(spans).toHaveLength(2);
  });

  it('is nobody’s before the first holder and while there is none', () => {
    const { parts } = timeByHolder(
      { from: START, to: START + 3 * HOUR },
      [
        { from: START + HOUR, holder: agent },
        { from: START + 2 * HOUR, holder: null },
      ],
      [],
      office,
    );
    expect(parts.map(({ owner, wallMs }) => [owner.kind, wallMs / HOUR])).toEqual([
      ['nobody', 2],
      ['holder', 1],
    ]);
  });

  it('is nothing where the case has just begun', () => {
    expect(timeByHolder({ from: START, to: START }, [{ from: START, holder: agent }], [], office)).toMatchObject({
      total: { wallMs: 0, workingMs: 0 },
      parts: [],
      spans: [],
    });
  });

  const offset = fc.integer({ min: -20 * HOUR, max: 300 * HOUR });
  const holdingsOf = fc
    .array(fc.record({ from: offset, holder: fc.constantFrom(agent, handler, null) }), { maxLength: 12 })
    .map((all): Holding[] => all.map((one) => ({ ...one, from: START + one.from })).sort((a, b) => a.from - b.from));
  const waitsOf = fc.array(
    fc.tuple(offset, fc.nat(80 * HOUR)).map(([from, length]) => ({ from: START + from, to: START + from + length })),
    { maxLength: 5 },
  );

  it('adds up to the whole exactly, in parts and in spans, without a gap', () => {
    fc.assert(
      fc.property(holdingsOf, waitsOf, fc.nat(250 * HOUR), (holdings, waits, length) => {
        const life = { from: START, to: START + length };
        const { total, parts, spans } = timeByHolder(life, holdings, waits, office);
        const sum = (of: 'wallMs' | 'workingMs'): number => parts.reduce((all, part) => all + part[of], 0);
        expect([sum('wallMs'), sum('workingMs')]).toEqual([total.wallMs, total.workingMs]);
        expect(spans.reduce((all, { workingMs }) => all + workingMs, 0)).toBe(total.workingMs);
        expect([life.from, ...spans.map(({ to }) => to)]).toEqual([...spans.map(({ from }) => from), life.to]);
        for (const part of parts) expect(part.workingMs).toBeLessThanOrEqual(part.wallMs);
      }),
    );
  });

  it('asks of any moment what a person would: does it wait for the customer, else who has it', () => {
    fc.assert(
      fc.property(
        holdingsOf,
        waitsOf,
        fc.integer({ min: 1, max: 250 * HOUR }),
        fc.nat(),
        (holdings, waits, length, n) => {
          const moment = START + (n % length);
          const { spans } = timeByHolder({ from: START, to: START + length }, holdings, waits, office);
          const { owner } = spans.find(({ from, to }) => from <= moment && moment < to)!;
          const held = holdings.filter(({ from }) => from <= moment).at(-1)?.holder ?? null;
          if (waits.some(({ from, to }) => from <= moment && moment < to)) expect(owner.kind).toBe('customer');
          else expect(owner).toEqual(held ? { kind: 'holder', holder: held } : { kind: 'nobody' });
        },
      ),
    );
  });
});
