import type { ExplainedStep } from '../../../api/shapes';

const DAY = 86_400_000;
/** China's clocks are this far ahead of UTC, all year. */
const AHEAD = 8 * 3_600_000;
/** Fewer than that are read as quickly one by one. */
const FEW = 3;

/** One row of a sum: a step, or whole days on end that count alike. */
export interface SumRow extends ExplainedStep {
  /** Local date of the last of several whole days, and how many they are. */
  until?: string;
  days?: number;
}

const isWholeDay = ({ kind, date, from, to }: ExplainedStep): boolean =>
  kind === 'counted' &&
  Boolean(date && from && to) &&
  (Date.parse(from!) + AHEAD) % DAY === 0 &&
  Date.parse(to!) - Date.parse(from!) === DAY;

/** The steps of an explained due time; a run of whole days is one row, with what they count together. */
export function sumRows(steps: readonly ExplainedStep[]): SumRow[] {
  const rows: SumRow[] = [];
  for (let at = 0; at < steps.length;) {
    let end = at;
    while (end < steps.length && isWholeDay(steps[end]!) && (end === at || steps[end]!.from === steps[end - 1]!.to))
      end++;
    const run = steps.slice(at, end);
    if (run.length >= FEW) {
      const amount = run.reduce((sum, step) => sum + (step.amount ?? 0), 0);
      rows.push({ ...run[0]!, to: run.at(-1)!.to, amount, until: run.at(-1)!.date, days: run.length });
    } else rows.push(...(run.length > 0 ? run : [steps[at]!]));
    at = Math.max(end, at + 1);
  }
  return rows;
}
