import type { PlanNode, Statement } from './statement-log';
import { markdownTable } from '../markdown-table';

/** Pages of 8 KB a statement may touch: some to find its place, and so many for each row that it answers or writes. */
export const ALLOWED = { once: 300, eachRow: 60 };

export interface Judged {
  check: string;
  /** Statements sent, transaction control left out. */
  statements: number;
  /** The one that touched most. */
  sql: string;
  ms: number;
  /** Rows that scans looked at, also those that a filter threw away. */
  read: number;
  /** Answered or written. */
  rows: number;
  buffers: number;
  /** Big tables read from one end to the other. */
  sequential: string[];
  tooMuch: boolean;
}

const nodes = (plan: PlanNode): PlanNode[] => [plan, ...(plan.Plans ?? []).flatMap(nodes)];
const writes = (plan: PlanNode): boolean => nodes(plan).some((node) => node['Node Type'] === 'ModifyTable');

/**
 * Pages touched by a plan and all below it: the server's own sum, in which what is read once for several parts counts
 * once. Parts that write run after their parent has ended, and count beside it.
 */
function touched(plan: PlanNode): number {
  const own = (plan['Shared Hit Blocks'] ?? 0) + (plan['Shared Read Blocks'] ?? 0);
  if (!writes(plan)) return own;
  const below = (plan.Plans ?? []).reduce((sum, node) => sum + touched(node), 0);
  return Math.max(own, below);
}

function rowsRead(plan: PlanNode): number {
  const scans = nodes(plan).filter((node) => node['Node Type'].includes('Scan') && !node.Plans?.length);
  const perLoop = (node: PlanNode): number =>
    node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0) + (node['Rows Removed by Index Recheck'] ?? 0);
  return scans.reduce((sum, node) => sum + perLoop(node) * node['Actual Loops'], 0);
}

/** Rows that a statement inserts, updates or deletes, in all its parts. */
const rowsWritten = (plan: PlanNode): number =>
  nodes(plan)
    .filter((node) => node['Node Type'] === 'ModifyTable')
    .flatMap((node) => node.Plans ?? [])
    .reduce((sum, node) => sum + node['Actual Rows'] * node['Actual Loops'], 0);

/** What a statement's own plan and those inside it say. `big` holds the tables that must never be read as a whole. */
export function judge(
  check: string,
  { sql, ms, plan, nested, checks }: Statement,
  big: ReadonlySet<string>,
  once = ALLOWED.once,
): Judged {
  const plans = [plan, ...nested, ...checks];
  const sequential = plans
    .flatMap(nodes)
    .filter((node) => node['Node Type'] === 'Seq Scan' && node['Actual Loops'] > 0)
    .flatMap((node) => node['Relation Name'] ?? [])
    .filter((relation) => big.has(relation));
  const rows = plan['Actual Rows'] * plan['Actual Loops'] + rowsWritten(plan);
  const buffers = [plan, ...checks].reduce((sum, each) => sum + touched(each), 0);
  return {
    ...{ check, sql, ms, rows, buffers, statements: 1 },
    read: Math.round(plans.reduce((sum, each) => sum + rowsRead(each), 0)),
    sequential: [...new Set(sequential)],
    tooMuch: buffers > once + ALLOWED.eachRow * rows,
  };
}

/** All that a check sent, as one line. */
export function together(all: readonly Judged[]): Judged | null {
  const [worst] = [...all].sort((a, b) => Number(isFault(b)) - Number(isFault(a)) || b.buffers - a.buffers);
  if (!worst) return null;
  const sum = (of: (one: Judged) => number): number => all.reduce((total, one) => total + of(one), 0);
  return {
    ...worst,
    statements: all.length,
    ms: sum(({ ms }) => ms),
    read: sum(({ read }) => read),
    rows: sum(({ rows }) => rows),
    buffers: sum(({ buffers }) => buffers),
    sequential: [...new Set(all.flatMap(({ sequential }) => sequential))],
  };
}

export const isFault = ({ sequential, tooMuch }: Judged): boolean => sequential.length > 0 || tooMuch;

/** The table as printed and as kept in docs/performance.md: a line for each check. */
export function table(rows: readonly Judged[]): string {
  const cells = rows.map((row) => [
    row.check,
    `${row.statements}`,
    row.ms.toFixed(1),
    `${row.read}`,
    `${row.rows}`,
    `${row.buffers}`,
    row.sequential.join(', ') || 'no',
    isFault(row) ? '**no**' : 'yes',
  ]);
  const head = [
    'query',
    'statements',
    'ms',
    'rows read',
    'rows answered or written',
    'buffers',
    'sequential scan',
    'within bounds',
  ];
  return markdownTable([head, ...cells]);
}
