import { Gathered } from './gathered';
import type { Changed } from './live-changes';

const change = (id: string, seq = 1) => ({ case: id, seq, tasks: [] });

describe('changes that come by themselves', () => {
  const told: Changed[] = [];
  let gathered: Gathered;
  beforeEach(() => {
    jest.useFakeTimers();
    told.length = 0;
    gathered = new Gathered((changed) => told.push(changed));
  });
  afterEach(() => jest.useRealTimers());

  it('are told together, each case once with its newest step', () => {
    gathered.add([change('a', 2), change('b')]);
    gathered.add([change('a', 1)]);
    expect(told).toEqual([]);
    jest.advanceTimersByTime(200);
    expect(told).toEqual([
      new Map([
        ['a', 2],
        ['b', 1],
      ]),
    ]);
  });

  it('are told no more than about once a second, however many there are', () => {
    for (let n = 0; n < 50; n++) {
      gathered.add([change(`case ${n}`)]);
      jest.advanceTimersByTime(100);
    }
    jest.advanceTimersByTime(2_000);
    expect(told.length).toBeLessThan(8);
    expect(told.reduce((sum, one) => sum + one!.size, 0)).toBe(50);
  });

  it('are everything where they are too many, or nobody knows', () => {
    gathered.add(Array.from({ length: 201 }, (_, n) => change(`${n}`)));
    jest.advanceTimersByTime(200);
    gathered.add(null);
    jest.advanceTimersByTime(1_500);
    expect(told).toEqual([null, null]);
  });

  it('wait while nobody looks', () => {
    gathered.hold(true);
    gathered.add([change('a')]);
    jest.advanceTimersByTime(60_000);
    expect(told).toEqual([]);
    gathered.hold(false);
    jest.advanceTimersByTime(200);
    expect(told).toEqual([new Map([['a', 1]])]);
  });
});
