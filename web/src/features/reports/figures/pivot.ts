import type { Content, Figure } from '../shapes';

/** In the order of the columns, whichever of them a content has. */
export const MEASURES = [
  ...(['taken-in', 'answered', 'closed', 'open', 'complaints', 'customers', 'registered', 'steps', 'surveys'] as const),
  ...(['overdue', 'unprocessed', 'repeats', 'payments', 'amount-fen', 'adopted', 'dismissed', 'faults'] as const),
  ...(['done', 'late'] as const),
] as const;
export type Measure = (typeof MEASURES)[number];

export interface Line {
  /** null: all centres together. */
  org: string | null;
  key: string;
  person: Figure['person'];
  /** In the order of the measures; null: it has none. */
  values: (number | null)[];
}

export interface Pivot {
  measures: Measure[];
  orgs: string[];
  /** A line for each centre and key. */
  lines: Line[];
  /** A line for each key, of all centres. */
  whole: Line[];
  /** Of every column. */
  sums: number[];
}

const sumOf = (values: readonly (number | null)[]): number => values.reduce<number>((sum, one) => sum + (one ?? 0), 0);

/** Figures of one content as a table: its measures beside each other; the greatest first, numbers of times in their order. */
export function pivot(content: Content, figures: readonly Figure[]): Pivot {
  const measures = MEASURES.filter((measure) => figures.some((one) => one.measure === measure));
  const orgs = [...new Set(figures.map(({ org }) => org))];
  const lineOf = (org: string | null, key: string): Line => {
    const own = figures.filter((one) => one.key === key && (org === null || one.org === org));
    const values = measures.map((measure) => {
      const fitting = own.filter((one) => one.measure === measure);
      return fitting.length === 0 ? null : sumOf(fitting.map(({ value }) => value));
    });
    return { org, key, person: own[0]?.person ?? null, values };
  };
  const ordered = (org: string | null): Line[] => {
    const keys = new Set(figures.filter((one) => org === null || one.org === org).map(({ key }) => key));
    const lines = [...keys].map((key) => lineOf(org, key));
    if (content === 'complaint-frequency') return lines.sort((one, other) => one.key.localeCompare(other.key));
    return lines.sort((one, other) => sumOf(other.values) - sumOf(one.values) || one.key.localeCompare(other.key));
  };
  const whole = ordered(null);
  const sums = measures.map((_, at) => sumOf(whole.map(({ values }) => values[at] ?? null)));
  return { measures, orgs, lines: orgs.flatMap((org) => ordered(org)), whole, sums };
}

const ANSWERED = ['satisfied', 'neutral', 'dissatisfied'];

/** Satisfied ÷ answered, 0–1; null where nobody answered. */
export function satisfactionRate({ whole }: Pivot): number | null {
  const of = (keys: readonly string[]): number =>
    sumOf(whole.filter(({ key }) => keys.includes(key)).map(({ values }) => values[0] ?? null));
  const answered = of(ANSWERED);
  return answered === 0 ? null : of(['satisfied']) / answered;
}
