import fc from 'fast-check';
import type { Copies, Copy } from './copy';
import { divergences, DIVERGENCE_KINDS, dueCopy, repaired, type Progress, type Register } from './divergences';

const register = (digest: string | null, gs: Progress = 'done'): Register => ({
  inForce: { number: 3, digest },
  provinces: { gs },
});
const found = (registered: Register, copy?: Copy) => divergences(registered, copy ? { gs: copy } : {});

describe('version sync finds', () => {
  it.each<[string, Register, Copy | undefined, string, string]>([
    ['a copy that never came', register('d3'), undefined, 'missing', 'send'],
    ['a copy that was taken away', register('d3'), { number: 3, digest: null }, 'missing', 'send'],
    ['a version that was not taken over', register('d3'), { number: 2, digest: 'd2' }, 'older', 'send'],
    ['words edited by hand', register('d3'), { number: 3, digest: 'other' }, 'edited', 'send'],
    ['a revoked article still shown', register(null), { number: 2, digest: 'd2' }, 'should-be-withdrawn', 'withdraw'],
    [
      'an exempt province that shows it',
      register('d3', 'exempt'),
      { number: 2, digest: 'd2' },
      'should-be-withdrawn',
      'withdraw',
    ],
    ['a number that HQ never gave', register('d3'), { number: 4, digest: 'd4' }, 'newer-than-register', 'ask'],
  ])('%s', (_, registered, copy, kind, repair) => {
    expect(found(registered, copy)).toMatchObject([{ province: 'gs', kind, repair, found: copy ?? null }]);
  });

  it('an article in a province that was never to have it', () => {
    expect(divergences(register('d3', 'open'), { sn: { number: 3, digest: 'd3' } })).toMatchObject([
      { province: 'sn', kind: 'not-designated', repair: 'withdraw' },
    ]);
  });

  it.each<[string, Register, Copy | undefined]>([
    ['the version in force', register('d3'), { number: 3, digest: 'd3' }],
    ['a province still at work', register('d3', 'open'), { number: 1, digest: 'd1' }],
    ['a withdrawn article', register(null), { number: 3, digest: null }],
    ['a withdrawn article that never came', register(null), undefined],
  ])('nothing wrong with %s', (_, registered, copy) => {
    expect(found(registered, copy)).toEqual([]);
  });

  const copy = fc.record({
    number: fc.integer({ min: 1, max: 5 }),
    digest: fc.constantFrom('d1', 'd2', 'd3', 'other', null),
  });
  const progress = fc.constantFrom<Progress[]>('open', 'done', 'exempt');
  const provinces = fc.constantFrom('gs', 'sn', 'xj', 'xz');
  const cases = fc.record({
    inForce: fc.record({ number: fc.integer({ min: 1, max: 5 }), digest: fc.constantFrom('d3', null) }),
    provinces: fc.dictionary(provinces, progress),
  });

  it('each of its kinds, and a repair after which only what a person must look at is left', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(cases, fc.dictionary(provinces, copy), (registered: Register, copies: Copies) => {
        const wrong = divergences(registered, copies);
        for (const { kind } of wrong) seen.add(kind);
        const after = { ...copies };
        for (const each of wrong) after[each.province] = repaired(each) ?? undefined;
        expect(divergences(registered, after)).toEqual(wrong.filter(({ repair }) => repair === 'ask'));
        const listed = wrong.map(({ province }) => province);
        for (const province of Object.keys(registered.provinces).filter((each) => !listed.includes(each))) {
          const due = dueCopy(registered, province);
          if (due) expect(copies[province]?.digest ?? null).toBe(due.digest);
        }
      }),
      { numRuns: 500 },
    );
    expect([...seen].sort()).toEqual([...DIVERGENCE_KINDS].sort());
  });
});
