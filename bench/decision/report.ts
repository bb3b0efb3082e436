import type { Measured } from './compare';
import { median, quantile } from './quantile';

export interface EventCounts {
  updates: number;
  timers: number;
  /** All events of the history. */
  events: number;
}

interface Row {
  name: string;
  measured: Measured;
  counts: EventCounts;
}

const ms = (value: number): string => value.toFixed(1);

/** The table and the ratio line, as printed and as kept in docs/benchmarks.md. */
export function report(a: Row, b: Row): string {
  const lines = [
    '| side | updates a case | timers a case | events a case | median ms | p99 ms | median ms, parallel | p99 ms, parallel | updates/s, parallel |',
    '| --- | --- | --- | --- | --- | --- | --- | --- | --- |',
    ...[a, b].map(({ name, measured: { alone, together, throughput }, counts }) => {
      const cells = [
        name,
        counts.updates,
        counts.timers,
        counts.events,
        ms(median(alone)),
        ms(quantile(alone, 0.99)),
        ms(median(together)),
        ms(quantile(together, 0.99)),
        ms(median(throughput)),
      ];
      return `| ${cells.join(' | ')} |`;
    }),
  ];
  const latency = median(b.measured.alone) / median(a.measured.alone);
  const throughput = median(b.measured.throughput) / median(a.measured.throughput);
  return `${lines.join('\n')}\n\nratio: ${latency.toFixed(2)} ${throughput.toFixed(2)}\n`;
}
