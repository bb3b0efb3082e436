import { DataSource, type Logger } from 'typeorm';
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
  /** What ran inside: bodies of SQL functions, foreign-key checks. Their buffers are counted in `plan` already. */
  nested: PlanNode[];
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

interface Notice {
  message?: string;
}

/** A connection of the application's that keeps the plan of everything it ran. */
export class StatementLog {
  private readonly seen: { sql: string; plans: { ms: number; plan: PlanNode }[] }[] = [];
  private constructor(readonly dataSource: DataSource) {}

  static async open(url: string): Promise<StatementLog> {
    const started = (sql: string): void => void log.seen.push({ sql, plans: [] });
    const logger = { logQuery: started } as Partial<Logger> as Logger;
    const nothing = (): void => {};
    Object.assign(logger, {
      ...{
        logQueryError: nothing,
        logQuerySlow: nothing,
        logSchemaBuild: nothing,
        logMigration: nothing,
        log: nothing,
      },
    });
    // One connection: what the server says between two statements belongs to the first.
    const options = EXPLAIN.map((setting) => `-c ${setting}`).join(' ');
    const dataSource = new DataSource({
      ...{ type: 'postgres', url, logging: ['query'], logger, applicationName: 'bihuan plans' },
      extra: { max: 1, options },
    });
    const log = new StatementLog(dataSource);
    await dataSource.initialize();
    const { master } = dataSource.driver as unknown as {
      master: { query(sql: string): Promise<unknown>; on: unknown };
    };
    const listen = (client: { on(event: 'notice', heard: (notice: Notice) => void): void }): void =>
      client.on('notice', (notice) => log.hear(notice));
    (master.on as (event: string, heard: typeof listen) => void).call(master, 'connect', listen);
    // The one that `initialize` may have opened is replaced, so that every notice is heard.
    for (const client of (master as unknown as { _clients: Parameters<typeof listen>[0][] })._clients) listen(client);
    return log;
  }

  /** Runs something and answers the statements it sent, transaction control and settings left out. */
  async during(work: () => Promise<unknown>): Promise<Statement[]> {
    this.seen.length = 0;
    await work();
    return this.seen.flatMap(({ sql, plans }) => {
      const outer = plans.at(-1);
      return outer ? [{ sql, ...outer, nested: plans.slice(0, -1).map(({ plan }) => plan) }] : [];
    });
  }

  close(): Promise<void> {
    return this.dataSource.destroy();
  }

  private hear({ message = '' }: Notice): void {
    const found = /^duration: ([\d.]+) ms\s+plan:\s*(\{.*)$/s.exec(message);
    if (!found) return;
    const { Plan } = JSON.parse(found[2]!) as { Plan: PlanNode };
    this.seen.at(-1)?.plans.push({ ms: Number(found[1]), plan: Plan });
  }
}
