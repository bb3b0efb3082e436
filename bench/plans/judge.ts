import type { PlanNode, Statement } from './statement-log';

/** Pages of 8 KB a statement may touch: some to find its place, and so many for each row that it answers or writes. */
export const ALLOWED = { once: 300, eachRow: 60 };

export interface Judged {
  check: string;
  sql: string;
  ms: number;
  /** Rows that scans looked at, also those that a filter threw away. */
  read: number;
  returned: number;
  buffers: number;
  /** Big tables read from one end to the other. */
  sequential: string[];
  tooMuch: boolean;
}

const nodes = (plan: PlanNode): PlanNode[] => [plan, ...(plan.Plans ?? []).flatMap(nodes)];

function rowsRead(plan: PlanNode): number {
  const scans = nodes(plan).filter((node) => node['Node Type'].includes('Scan') && !node.Plans?.length);
  const perLoop = (node: PlanNode): number =>
    node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0) + (node['Rows Removed by Index Recheck'] ?? 0);
  return scans.reduce((sum, node) => sum + perLoop(node) * node['Actual Loops'], 0);
}

/** What a statement's own plan and those inside it say. `big` holds the tables that must never be read as a whole. */
export function judge(check: string, { sql, ms, plan, nested }: Statement, big: ReadonlySet<string>): Judged {
  const plans = [plan, ...nested];
  const sequential = plans
    .flatMap(nodes)
    .filter((node) => node['Node Type'] === 'Seq Scan' && node['Actual Loops'] > 0)
    .flatMap((node) => node['Relation Name'] ?? [])
    .filter((relation) => big.has(relation));
  const returned = plan['Actual Rows'] * plan['Actual Loops'];
  const buffers = (plan['Shared Hit Blocks'] ?? 0) + (plan['Shared Read Blocks'] ?? 0);
  return {
    ...{ check, sql, ms, returned, buffers },
    read: Math.round(plans.reduce((sum, each) => sum + rowsRead(each), 0)),
    sequential: [...new Set(sequential)],
    tooMuch: buffers > ALLOWED.once + ALLOWED.eachRow * returned,
  };
}

export const isFault = ({ sequential, tooMuch }: Judged): boolean => sequential.length > 0 || tooMuch;

/** The table as printed and as kept in docs/performance.md: of each check the statement that touched most. */
export function table(rows: readonly Judged[]): string {
  const cells = rows.map((row) => [
    row.check,
    row.ms.toFixed(1),
    `${row.read}`,
    `${row.returned}`,
    `${row.buffers}`,
    row.sequential.join(', ') || 'no',
    isFault(row) ? '**no**' : 'yes',
  ]);
  const head = ['query', 'ms', 'rows read', 'rows returned', 'buffers', 'sequential scan', 'within bounds'];
  return [head, head.map(() => '---'), ...cells].map((line) => `| ${line.join(' | ')} |`).join('\n');
}
