import type { Counted, FigureName } from '../shapes';

/** In the order in which people look at them. */
export const FIGURES = [
  ...(['volume', 'limits-kept', 'limits-passed', 'step-duration', 'by-month', 'by-person'] as const),
  ...(['returns', 'escalations'] as const),
] as const satisfies readonly FigureName[];

/** The figure that the address names; else the first. */
export const figureIn = (params: URLSearchParams): FigureName =>
  FIGURES.find((one) => one === params.get('figure')) ?? FIGURES[0];

/** The number whose cases the address names; null: none. */
export function countedIn(params: URLSearchParams): Counted | null {
  const [edition, key] = [params.get('edition'), params.get('key')];
  if ((edition !== 'before' && edition !== 'after') || !key) return null;
  return { figure: figureIn(params), edition, key };
}
