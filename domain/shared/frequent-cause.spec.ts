import fc from 'fast-check';
import { REASONS, windowBefore, withReasons, type CauseCount } from './frequent-cause';

const of = (category: string, cause: string | null, count: number, before = count): CauseCount => ({
  ...{ kind: 'complaint', category, cause, count, before },
});
/** Beside so much else, which is frequent but not growing. */
const reasonsOf = (one: CauseCount, else_ = 0): string[] =>
  withReasons([one, of('else', one.cause === null ? null : 'other', else_)])[0]!.reasons;

describe('what is complained of again and again', () => {
  it.each([
    ['half as many again as before', 15, 10, 100, ['grown']],
    ['less than that', 14, 10, 100, []],
    ['for the first time', 5, 0, 100, ['grown']],
    ['too few to conclude anything', 4, 0, 0, []],
    ['none any more', 0, 8, 100, []],
    ['a third of all', 50, 50, 100, ['large-share']],
    ['less than a third', 49, 50, 100, []],
    ['both', 60, 10, 100, ['grown', 'large-share']],
  ])('%s: %d after %d, beside %d others', (_name, count, before, others, reasons) => {
    for (const cause of [null, 'billing-error'])
      expect(reasonsOf(of('billing', cause, count, before), others)).toEqual(reasons);
  });

  it('compares a cause with what was filed with one only, and a category with all categories', () => {
    const counts = [
      of('billing', null, 90),
      of('fault', null, 90),
      of('coverage', null, 90),
      of('fault', 'line-fault', 6),
    ];
    expect(withReasons([...counts, of('billing', null, 1)]).map(({ reasons }) => reasons)).toEqual([
      ...[[], [], [], ['large-share'], []],
    ]);
  });

  it('counts four weeks beside four weeks', () => {
    const to = Date.parse('2026-11-24T10:00:00Z');
    expect(Object.values(windowBefore(to)).map((at) => new Date(at).toISOString())).toEqual([
      ...['2026-09-29T10:00:00.000Z', '2026-10-27T10:00:00.000Z', '2026-11-24T10:00:00.000Z'],
    ]);
  });

  it('says nothing of a few, never more than three large ones of a sort, and leaves the counts as they were', () => {
    const some = fc.record({
      ...{ kind: fc.constantFrom('complaint', 'fault'), category: fc.constantFrom('x', 'y', 'z') },
      ...{ cause: fc.constantFrom(null, 'a', 'b', 'c'), count: fc.nat(50), before: fc.nat(50) },
    });
    const key = ({ kind, category, cause }: CauseCount) => [kind, category, cause].join(' ');
    fc.assert(
      fc.property(fc.uniqueArray(some, { selector: key }), (counts) => {
        const found = withReasons(counts);
        expect(found.map(({ reasons: _, ...count }) => count)).toEqual(counts);
        for (const { count, reasons } of found) if (count < 5) expect(reasons).toEqual([]);
        for (const filed of [true, false]) {
          const large = found.filter(
            ({ cause, reasons }) => (cause !== null) === filed && reasons.includes('large-share'),
          );
          expect(large.length).toBeLessThanOrEqual(3);
        }
        for (const { reasons } of found) expect(REASONS).toEqual(expect.arrayContaining(reasons));
      }),
    );
  });
});
