import type { Side } from './side';

export interface Plan {
  /** Cases each side runs unmeasured first. */
  warmUp: number;
  rounds: number;
  /** Cases a side runs one after another in a round: the latencies. */
  cases: number;
  /** Cases a side runs at once in a round: the throughput. */
  parallel: number;
  /** How many cases each of the parallel lanes runs. */
  each: number;
}

export interface Measured {
  /** ms of every update when one case runs at a time. */
  alone: number[];
  /** ms of every update with `parallel` cases at once. */
  together: number[];
  /** Updates per second, one number a round. */
  throughput: number[];
}

const empty = (): Measured => ({ alone: [], together: [], throughput: [] });

async function round(side: Side, plan: Plan, into: Measured): Promise<void> {
  for (let n = 0; n < plan.cases; n++) await side.runCase((ms) => into.alone.push(ms));
  const before = into.together.length;
  const started = performance.now();
  const lane = async (): Promise<void> => {
    for (let n = 0; n < plan.each; n++) await side.runCase((ms) => into.together.push(ms));
  };
  await Promise.all(Array.from({ length: plan.parallel }, lane));
  into.throughput.push(((into.together.length - before) * 1000) / (performance.now() - started));
}

/**
 * Runs both sides in turn, the order changing from round to round, so that what the machine does meanwhile
 * falls on both alike.
 */
export async function compare(
  a: Side,
  b: Side,
  plan: Plan,
  tell: (line: string) => void,
): Promise<[Measured, Measured]> {
  const results = new Map<Side, Measured>([
    [a, empty()],
    [b, empty()],
  ]);
  for (const side of [a, b]) for (let n = 0; n < plan.warmUp; n++) await side.runCase(() => {});
  for (let n = 0; n < plan.rounds; n++) {
    tell(`round ${n + 1}/${plan.rounds}`);
    for (const side of n % 2 === 0 ? [a, b] : [b, a]) await round(side, plan, results.get(side)!);
  }
  return [results.get(a)!, results.get(b)!];
}
