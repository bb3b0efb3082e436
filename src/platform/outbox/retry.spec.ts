import { delayAfter, judge, RETRY } from './retry';

const lowest = () => 0;
const highest = () => 1;
const failed = { kind: 'failed', reason: 'HTTP 500' } as const;
const refused = { kind: 'refused', reason: 'HTTP 422' } as const;

describe('delay', () => {
  it.each([
    [1, 500, 1_000],
    [2, 1_000, 2_000],
    [3, 2_000, 4_000],
    [10, 256_000, 512_000],
    [11, 450_000, 900_000],
    [1_000, 450_000, 900_000],
  ])('after %i failures lies between half a step and the whole step', (failures, least, most) => {
    expect(delayAfter(failures, RETRY, lowest)).toBe(least);
    expect(delayAfter(failures, RETRY, highest)).toBe(most);
  });
});

describe('verdict', () => {
  it.each([
    ['the last attempt of a failing receiver', failed, 20, true],
    ['the attempt before', failed, 19, false],
    ['the last attempt of a refused message', refused, 5, true],
    ['the attempt before', refused, 4, false],
  ])('%s', (_, outcome, attempt, dead) => {
    expect(judge(outcome, attempt, 0, RETRY).dead).toBe(dead);
  });

  it('a receiver that answers is not away: a refusal closes the circuit', () => {
    expect(judge(refused, 1, 7, RETRY)).toMatchObject({ failures: 0, openFor: 0 });
  });

  it('the circuit opens at the fifth failure in a row, whichever messages they were', () => {
    expect(judge(failed, 1, 3, RETRY)).toMatchObject({ failures: 4, openFor: 0 });
    expect(judge(failed, 1, 4, RETRY, highest)).toMatchObject({ failures: 5, openFor: 16_000, delay: 1_000 });
  });

  it('Retry-After is heeded for the receiver as a whole, but not without limit', () => {
    const asked = (retryAfter: number) => judge({ ...failed, retryAfter }, 1, 0, RETRY, highest);
    expect(asked(60_000)).toMatchObject({ delay: 60_000, openFor: 60_000 });
    expect(asked(10 * 86_400_000)).toMatchObject({ delay: 900_000, openFor: 900_000 });
  });
});
