import type { Figures } from './figures';
import type { Played } from './performance';

export const ms = (value: number): string => (Number.isNaN(value) ? '–' : `${Math.round(value)} ms`);
export const listed = (pairs: [string, number][]): string =>
  pairs.map(([name, count]) => `${name} ${count}`).join(', ') || 'none';

/** The value below which this share of the sorted numbers lies (nearest rank). */
export function rank(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? NaN;
}

export interface Checked {
  cases: number;
  /** Disagreements by case id. */
  wrong: [string, string[]][];
}

/** The table at the end of the demo. */
export function report(figures: Figures, { latencies, refusedRows }: Played, { cases, wrong }: Checked): string {
  const { lateness } = figures;
  const rows: [string, string][] = [
    ['started', `${figures.started}${refusedRows > 0 ? ` (${refusedRows} rows refused)` : ''}`],
    ['closed', String(figures.closed)],
    ['ended', String(figures.ended)],
    ['by outcome', listed(figures.byOutcome)],
    ['breached', `${figures.breachedCases} cases; limits passed: ${listed(figures.breaches)}`],
    ['escalations by tier', listed(figures.escalations)],
    ['survey outcomes', listed(figures.surveys)],
    ['decisions', `${latencies.length} by people; every step: ${listed(figures.commands)}`],
    ['decision latency', `p50 ${ms(rank(latencies, 0.5))}, p99 ${ms(rank(latencies, 0.99))}`],
    ['timer lateness', `p50 ${ms(lateness.p50)}, p99 ${ms(lateness.p99)}, ${lateness.firings} firings`],
    ['audit = projection = workflow', `${cases - wrong.length} of ${cases} cases agree`],
  ];
  const width = Math.max(...rows.map(([name]) => name.length));
  const lines = rows.map(([name, value]) => `${name.padEnd(width)}  ${value}`);
  return [...lines, ...wrong.map(([id, what]) => `  disagrees: ${id}: ${what.join('; ')}`)].join('\n');
}
