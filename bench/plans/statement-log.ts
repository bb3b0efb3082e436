import type { Pool, PoolClient } from 'pg';
import { DataSource } from 'typeorm';
import { APP_ROLE } from '../../src/platform/database/data-source';

/** A node of EXPLAIN's JSON, as far as it is read here. */
export interface PlanNode {
  'Node Type': string;
  'Relation Name'?: string;
  'Index Name'?: string;
  'Actual Rows': number;
  'Actual Loops': number;
  'Rows Removed by Filter'?: number;
  'Rows Removed by Index Recheck'?: number;
  'Shared Hit Blocks'?: number;
  'Shared Read Blocks'?: number;
  Plans?: PlanNode[];
}

export interface Statement {
  sql: string;
  ms: number;
  plan: PlanNode;
  /** Kept under a name, with a plan that may come to serve every value. */
  prepared: boolean;
  /** Bodies of SQL functions that ran inside. Their buffers are counted in `plan` already. */
  nested: PlanNode[];
  /** Checks of foreign keys, which ran after it. */
  checks: PlanNode[];
}

/** Every statement is explained by the server itself while it runs: what is judged is what the code really sent. */
const EXPLAIN = [
  'session_preload_libraries=auto_explain',
  'auto_explain.log_min_duration=0',
  'auto_explain.log_analyze=on',
  'auto_explain.log_buffers=on',
  'auto_explain.log_timing=off',
  'auto_explain.log_nested_statements=on',
  'auto_explain.log_format=json',
  'auto_explain.log_level=notice',
  'jit=off',
  `role=${APP_ROLE}`,
];

interface Explained {
  sql: string;
  ms: number;
  plan: PlanNode;
}

/** How the server itself asks whether the row that a foreign key names is there. */
const FOREIGN_KEY = 'SELECT 1 FROM ONLY';

interface Notice {
  message?: string;
}

/** A connection of the application's that keeps the plan of everything it ran. */
export class StatementLog {
  private readonly seen: { sql: string; prepared: boolean; plans: Explained[] }[] = [];
  /** Told of, and part of a statement that is not yet. */
  private readonly inside: Explained[] = [];
  private constructor(readonly dataSource: DataSource) {}

  static async open(url: string): Promise<StatementLog> {
    const options = EXPLAIN.map((setting) => `-c ${setting}`).join(' ');
    const dataSource = new DataSource({
      ...{ type: 'postgres', url, applicationName: 'bihuan plans' },
      // One connection: what the server says between two statements belongs to the first.
      extra: { max: 1, options },
    });
    const log = new StatementLog(dataSource);
    await dataSource.initialize();
    const { master } = dataSource.driver as unknown as { master: Pool };
    // The connection that is open already, and whatever replaces it.
    const client = await master.connect();
    log.listen(client);
    client.release();
    master.on('connect', (next) => log.listen(next));
    return log;
  }

  get sent(): number {
    return this.seen.length;
  }

  /** Runs something and answers the statements it sent, transaction control and settings left out. */
  async during(work: () => Promise<unknown>): Promise<Statement[]> {
    this.seen.length = 0;
    await work();
    return this.seen.flatMap(({ sql, prepared, plans }) => {
      const outer = plans.at(-1);
      const inner = plans.slice(0, -1);
      const isCheck = (one: Explained): boolean => one.sql.startsWith(FOREIGN_KEY);
      const nested = inner.filter((one) => !isCheck(one)).map(({ plan }) => plan);
      return outer ? [{ ...outer, sql, prepared, nested, checks: inner.filter(isCheck).map(({ plan }) => plan) }] : [];
    });
  }

  /** Runs something and counts what it sent, transaction control and settings included: each is a wait. */
  async roundTrips(work: () => Promise<unknown>): Promise<number> {
    this.seen.length = 0;
    await work();
    return this.seen.length;
  }

  close(): Promise<void> {
    return this.dataSource.destroy();
  }

  /** At the driver itself: some statements are prepared past the mapper. */
  private listen(client: PoolClient): void {
    client.on('notice', (notice) => this.hear(notice));
    const query = client.query.bind(client) as (...given: unknown[]) => unknown;
    const noted = (...given: unknown[]): unknown => {
      const [first] = given as [string | { text: string; name?: string }];
      const { text, name } = typeof first === 'string' ? { text: first, name: undefined } : first;
      this.seen.push({ sql: text, prepared: name !== undefined, plans: [] });
      return query(...given);
    };
    Object.assign(client, { query: noted });
  }

  private hear({ message = '' }: Notice): void {
    const found = /^duration: ([\d.]+) ms\s+plan:\s*(\{.*)$/s.exec(message);
    if (!found) return;
    const explained = JSON.parse(found[2]!) as { 'Query Text': string; Plan: PlanNode };
    const { 'Query Text': sql, Plan: plan } = explained;
    this.inside.push({ sql, ms: Number(found[1]), plan });
    // The server may tell of a statement when the next one is on its way; what ran inside it came before.
    const statement = this.seen.findLast((one) => one.sql === sql);
    statement?.plans.push(...this.inside.splice(0));
  }
}
