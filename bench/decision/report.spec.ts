import { quantile } from './quantile';
import { report } from './report';

describe('the benchmark report', () => {
  it('takes quantiles between neighbours', () => {
    expect(quantile([4, 1, 3, 2], 0.5)).toBe(2.5);
    expect(quantile([10], 0.99)).toBe(10);
    expect(quantile([], 0.5)).toBeNaN();
  });

  it('ends with the ratio of b over a: median latency alone, throughput', () => {
    const counts = { updates: 8, timers: 8, events: 50 };
    const a = { name: 'a', counts, measured: { alone: [10, 10, 10], together: [20], throughput: [100, 50, 100] } };
    const b = { name: 'b', counts, measured: { alone: [15, 15, 90], together: [40], throughput: [60, 60, 1] } };
    expect(report(a, b)).toMatch(/\nratio: 1\.50 0\.60\n$/);
  });
});
