import fc from 'fast-check';
import { FOCUSES, withFocus, type EnquiryCount } from './enquiry-focus';

const of = (org: string, category: string, count: number, before = count): EnquiryCount => ({
  ...{ org, category, count, before },
});
const focuses = (...counts: EnquiryCount[]): Record<string, string[]> =>
  Object.fromEntries(withFocus(counts).map(({ org, category, focus }) => [`${org} ${category}`, focus]));

describe('what a centre has to publicise', () => {
  it.each([
    ['half as many again as before', 15, 10, ['grown']],
    ['less than that', 14, 10, []],
    ['asked for the first time', 5, 0, ['grown']],
    ['too few to conclude anything', 4, 0, []],
    ['none any more', 0, 8, []],
  ])('%s: %d after %d', (_name, count, before, focus) => {
    expect(focuses(of('gs-lz', 'billing', count, before))).toEqual({ 'gs-lz billing': focus });
  });

  it('more than elsewhere is by the share of what each centre is asked, not by the number', () => {
    // Billing is 40 of 160 everywhere, a quarter: 30 of 120 in the one centre, 10 of 40 in the other.
    const same = [of('gs-lz', 'billing', 30), of('gs-lz', 'coverage', 90)];
    expect(focuses(...same, of('gs-ts', 'billing', 10), of('gs-ts', 'coverage', 30))).toEqual({
      ...{ 'gs-lz billing': [], 'gs-lz coverage': [], 'gs-ts billing': [], 'gs-ts coverage': [] },
    });
    // Half of what the smaller one is asked.
    expect(focuses(...same, of('gs-ts', 'billing', 20), of('gs-ts', 'coverage', 20))).toEqual({
      ...{ 'gs-lz billing': [], 'gs-lz coverage': [] },
      ...{ 'gs-ts billing': ['more-than-elsewhere'], 'gs-ts coverage': [] },
    });
  });

  it('one centre alone is compared with nothing but its own past', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(500), { minLength: 1, maxLength: 4 }), (counts) => {
        const found = withFocus(counts.map((count, n) => of('gs-lz', `c${n}`, count, count)));
        expect(found.flatMap(({ focus }) => focus).filter((one) => one === 'more-than-elsewhere')).toEqual([]);
      }),
    );
  });

  it('says nothing of what nobody asked, and nothing that is no focus', () => {
    const some = fc.record({
      ...{ org: fc.constantFrom('a', 'b', 'c'), category: fc.constantFrom('x', 'y') },
      ...{ count: fc.nat(50), before: fc.nat(50) },
    });
    fc.assert(
      fc.property(fc.uniqueArray(some, { selector: ({ org, category }) => org + category }), (counts) => {
        for (const { count, focus } of withFocus(counts)) {
          if (count < 5) expect(focus).toEqual([]);
          expect(FOCUSES).toEqual(expect.arrayContaining(focus));
        }
      }),
    );
  });
});
