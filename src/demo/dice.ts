/** Repeatable chance: the same seed throws the same numbers. */
export interface Dice {
  /** 0 (included) to 1 (not). */
  next(): number;
  chance(share: number): boolean;
  between(low: number, high: number): number;
  one<T>(items: readonly T[]): T;
  /** A key, the more often the greater its weight; undefined where all weights are 0. */
  weighted<K extends string>(weights: Partial<Record<K, number>>): K | undefined;
}

function hash(text: string): number {
  let value = 2166136261;
  for (const char of text) value = Math.imul(value ^ char.codePointAt(0)!, 16777619);
  return value >>> 0;
}

/** Mulberry32, seeded by words, so that each case has a stream of its own whatever the others do. */
export function dice(seed: string): Dice {
  let state = hash(seed);
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    next,
    chance: (share) => next() < share,
    between: (low, high) => low + next() * (high - low),
    one: (items) => items[Math.floor(next() * items.length)]!,
    weighted(weights) {
      const entries = Object.entries(weights) as [keyof typeof weights, number][];
      let left = next() * entries.reduce((sum, [, weight]) => sum + weight, 0);
      return entries.find(([, weight]) => weight > 0 && (left -= weight) < 0)?.[0];
    },
  };
}
