import fc from 'fast-check';
import { applied, later, type Copy, type Numbered } from './copy';

/** One register: a number always means the same operation. Every third one withdraws. */
const operation = (number: number): Numbered => ({ number, digest: number % 3 === 0 ? null : `words-${number}` });
const numbers = fc.integer({ min: 1, max: 12 });
const copies = fc.option(numbers.map((number): Copy => operation(number)));
const apply = (order: readonly number[], start: Copy | null = null): Copy | null =>
  order.reduce<Copy | null>((copy, number) => applied(copy, operation(number)), start);

describe('a province applies only a higher number', () => {
  it.each<[number[], Copy]>([
    [[1, 2], { number: 2, digest: 'words-2' }],
    [[2, 1], { number: 2, digest: 'words-2' }],
    [[1, 3, 2], { number: 3, digest: null }],
    [[4, 3], { number: 4, digest: 'words-4' }],
  ])('%j', (order, copy) => {
    expect(apply(order)).toEqual(copy);
  });

  it('in whatever order, however often, they arrive', () => {
    const arrivals = fc
      .uniqueArray(numbers, { minLength: 1, maxLength: 12 })
      .chain((sent) => fc.tuple(fc.constant(sent), fc.shuffledSubarray([...sent, ...sent], { minLength: sent.length })))
      .filter(([sent, order]) => sent.every((number) => order.includes(number)));
    fc.assert(
      fc.property(arrivals, ([sent, order]) => {
        expect(apply(order)).toEqual(operation(Math.max(...sent)));
      }),
    );
  });

  it('and joining copies is commutative, associative and idempotent, with no copy as its beginning', () => {
    fc.assert(
      fc.property(copies, copies, copies, (a, b, c) => {
        expect(later(a, b)).toEqual(later(b, a));
        expect(later(later(a, b), c)).toEqual(later(a, later(b, c)));
        expect(later(a, a)).toEqual(a);
        expect(later(a, null)).toEqual(a);
      }),
    );
  });

  it('and its number never falls', () => {
    fc.assert(
      fc.property(copies, numbers, (copy, number) => {
        expect(applied(copy, operation(number)).number).toBeGreaterThanOrEqual(copy?.number ?? 0);
      }),
    );
  });
});
