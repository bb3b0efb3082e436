import { Client } from 'pg';
import { OrgTree } from '../../src/platform/auth/org-tree';
import type { Caller } from '../../src/platform/auth/scope';
import { loadConfig } from '../../src/platform/config/config';
import { migrate } from '../../src/migrate';
import { demoCaller } from '../demo-caller';
import { machine } from '../machine';
import { onThrowAwayDatabase } from '../throw-away-database';
import { checksOf } from './checks';
import { fill } from './fill';
import { isFault, judge, table, together, type Judged } from './judge';
import { MOST_ROUND_TRIPS, roundTrips, type RoundTrips } from './round-trips';
import { StatementLog, type Statement } from './statement-log';
import type { Check, World } from './world';

export interface PlansOptions {
  cases: number;
  /** A database filled before (or to be filled and kept); default: a throw-away one beside the configured. */
  database?: string;
  /** Only checks whose name holds this. */
  only?: string;
}

/** Rows from which on a table must not be read as a whole. */
const BIG = 20_000;
const PEOPLE = {
  admin: 'admin',
  junior: 'gs-lz.junior',
  senior: 'gs-lz.senior',
  billing: 'gs-lz.billing',
  surveyor: 'gs-lz.surveyor',
  gm: 'gs.gm',
  hq: 'hq.coordinator',
  leader: 'hq.leader',
  keeper: 'hq.knowledge',
  author: 'hq-sl-voice.author',
  reviewer: 'gs.knowledge',
  newcomer: 'bench-gs-0001',
  planner: 'gs-lz.leader',
  publisher: 'gs.publisher',
  issuer: 'hq.publisher',
};

const tell = (line: string): void => void process.stderr.write(`${line}\n`);

async function world(log: StatementLog): Promise<World> {
  const { dataSource } = log;
  const callers: Record<string, Caller> = {};
  for (const [name, username] of Object.entries(PEOPLE)) callers[name] = await demoCaller(dataSource, username);
  const [customer] = await dataSource.query<{ id: string }[]>(`SELECT id FROM customer WHERE number = 'BENCH0000042'`);
  return {
    dataSource,
    orgs: await new OrgTree(dataSource).current(),
    callers: callers as World['callers'],
    customer: customer!.id,
  };
}

/** Runs a check and answers the statements it sends, of a list for the page that is asked for. */
async function look(log: StatementLog, { run, page = 1 }: Check): Promise<Statement[]> {
  let cursor: string | undefined;
  for (let n = 1; n < page; n++) {
    const { next } = (await run(cursor)) as { next: string | null };
    if (next === null) break;
    cursor = next;
  }
  return log.during(() => run(cursor));
}

/** Judges every statement that the checks send. */
async function judgeAll(log: StatementLog, checks: Check[], big: ReadonlySet<string>): Promise<Judged[]> {
  const all: Judged[] = [];
  for (const check of checks) {
    const { name, once } = check;
    const judged = together((await look(log, check)).map((statement) => judge(name, statement, big, once)));
    if (!judged) throw new Error(`${name}: no plan was seen; is auto_explain there, and the role a superuser?`);
    all.push(judged);
    tell(`${isFault(judged) ? 'FAULT' : 'ok   '} ${name}: ${judged.buffers} buffers`);
  }
  return all;
}

/** Of these the application prepares statements: a decision's, the case's page, the relay's. */
const isPrepared = ({ name }: Check): boolean =>
  /^(record|case detail|command answered|outbox|receivers due)/.test(name);

/**
 * A connection that has run a prepared statement a few times may settle on one plan for whatever values come. Those
 * of the checks are run once more under such plans, and judged alone.
 */
async function judgePrepared(log: StatementLog, checks: Check[], big: ReadonlySet<string>): Promise<Judged[]> {
  const all: Judged[] = [];
  await log.dataSource.query('SET plan_cache_mode = force_generic_plan');
  for (const check of checks) {
    const statements = (await look(log, check)).filter(({ prepared }) => prepared);
    const name = `${check.name}: one plan for all`;
    const judged = together(statements.map((statement) => judge(name, statement, big, check.once)));
    if (judged) all.push(judged);
  }
  await log.dataSource.query('RESET plan_cache_mode');
  return all;
}

async function bigTables(log: StatementLog): Promise<Set<string>> {
  const rows = await log.dataSource.query<{ name: string }[]>(
    `SELECT relname AS name FROM pg_class WHERE relkind = 'r' AND reltuples > $1`,
    [BIG],
  );
  return new Set(rows.map(({ name }) => name));
}

async function judgeDatabase(url: string, only: string): Promise<{ judged: Judged[]; trips: RoundTrips }> {
  const log = await StatementLog.open(url);
  try {
    const big = await bigTables(log);
    const known = await world(log);
    const trips = await roundTrips(log, known);
    const wanted = (): Check[] => checksOf(known).filter(({ name }) => name.includes(only));
    const judged = await judgeAll(log, wanted(), big);
    judged.push(...(await judgePrepared(log, wanted().filter(isPrepared), big)));
    return { judged, trips };
  } finally {
    await log.close();
  }
}

async function numberFrom(url: string, sql: string): Promise<number> {
  const client = new Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ number: number }>(sql).finally(() => client.end());
  return rows[0]!.number;
}

const isFilled = async (url: string): Promise<boolean> =>
  (await numberFrom(url, `SELECT (to_regclass('bench_case') IS NOT NULL)::int AS number`)) === 1;
const casesIn = (url: string): Promise<number> => numberFrom(url, 'SELECT count(*)::int AS number FROM case_head');

/**
 * Runs every list, look-up and write of the API and the worker on a database full of cases, and judges the plans that
 * the server really used: no big table read as a whole, no more pages touched than the answer is worth.
 * @returns false when a bound is exceeded
 */
export async function benchPlans({ cases, database, only = '' }: PlansOptions): Promise<boolean> {
  if (database) return judgePlans(database, cases, only);
  return onThrowAwayDatabase(loadConfig().databaseUrl, 'plans', (url) => judgePlans(url, cases, only));
}

async function judgePlans(url: string, cases: number, only: string): Promise<boolean> {
  await migrate({ databaseUrl: url, demo: true, production: false }, tell);
  if (!(await isFilled(url))) await fill(url, cases, tell);
  const { judged, trips } = await judgeDatabase(url, only);
  const faults = judged.filter(isFault);
  process.stdout.write(
    `${machine()}; ${await casesIn(url)} cases\n\n${table(judged)}\n\n${faults.length} out of bounds\n`,
  );
  for (const { check, sql } of faults) tell(`\n${check}\n${sql}`);
  const { caller, api, record } = trips;
  const all = caller + api + record;
  process.stdout.write(
    `\nround trips of a decision: ${all} (${caller} who asks, ${api} in the API, ${record} for the record), ` +
      `at most ${MOST_ROUND_TRIPS}\n`,
  );
  return faults.length === 0 && all <= MOST_ROUND_TRIPS;
}
