import type { Figure, Sides } from '../shapes';

type Measured = 'perWeek' | 'median' | 'p90';

const toATenth = (value: number): number => Math.round(value * 10) / 10;

/**
 * By how much it is more after than before; null: there is nothing to compare.
 * What an edition does not count happened no time in it, and lasted no time that could be told.
 */
export function difference({ before, after }: Pick<Sides, 'before' | 'after'>, what: Measured): number | null {
  const none = what === 'perWeek' ? 0 : null;
  const of = (figure: Figure | null): number | null => (figure ? figure[what] : none);
  const [was, now] = [of(before), of(after)];
  return was === null || now === null ? null : toATenth(now - was);
}
