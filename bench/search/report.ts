import type { JudgedQuery } from '../../src/demo/knowledge/sample-articles';
import { median, quantile } from '../decision/quantile';
import { markdownTable } from '../markdown-table';

/** What a side found for one question, and how long each of its turns took, ms. */
export interface Found {
  asked: JudgedQuery;
  titles: string[];
  ms: number[];
}

/** Share of the relevant articles among the first five; where there are more than five, five are all. */
export const recall = ({ asked, titles }: Pick<Found, 'asked' | 'titles'>, first: number): number =>
  asked.titles.filter((title) => titles.includes(title)).length / Math.min(first, asked.titles.length);

const mean = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;

const row = (name: string, base: readonly Found[], like: readonly Found[], first: number): string[] => {
  const [ours, theirs] = [base, like].map((found) => found.flatMap(({ ms }) => ms)) as [number[], number[]];
  return [
    name,
    `${base.length}`,
    ...[base, like].map((found) => mean(found.map((one) => recall(one, first))).toFixed(2)),
    ...[ours, theirs].flatMap((ms) => [median(ms).toFixed(1), quantile(ms, 0.95).toFixed(1)]),
    (median(ours) / median(theirs)).toFixed(2),
  ];
};

/** The table as printed and as kept in docs/benchmarks.md. */
export function searchTable(base: readonly Found[], like: readonly Found[], first: number): string {
  const kinds = [...new Set(base.map(({ asked }) => asked.kind))];
  const head = ['questions', 'asked', `recall@${first}`, `LIKE recall@${first}`];
  head.push('median ms', 'p95 ms', 'LIKE median ms', 'LIKE p95 ms', 'ratio of medians');
  const of = (found: readonly Found[], kind: string) => found.filter(({ asked }) => asked.kind === kind);
  return markdownTable([
    head,
    ...kinds.map((kind) => row(kind, of(base, kind), of(like, kind), first)),
    row('all', base, like, first),
  ]);
}
