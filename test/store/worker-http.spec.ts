import { randomUUID } from 'node:crypto';
import { CaseStore } from '../../src/platform/case-store/case-store';
import { appDataSource } from '../../src/platform/database/data-source';
import { startWorkerHttp, type WorkerHttp } from '../../src/platform/telemetry/worker-http';
import { seedOrgs } from '../../src/seed/seed-orgs';
import { caseState, step } from '../support/case-fixture';
import { openDatabase, type TestDatabase } from '../support/database';

let database: TestDatabase;
let server: WorkerHttp;
let alive = true;
const options = { host: '127.0.0.1', port: 0, alive: () => alive };
const get = (path: string, port = server.port, method = 'GET') => fetch(`http://127.0.0.1:${port}${path}`, { method });
const metric = async (line: string): Promise<number | null> => {
  const text = await (await get('/metrics')).text();
  const found = text.split('\n').find((each) => each.startsWith(`${line} `));
  return found === undefined ? null : Number(found.slice(line.length));
};

beforeAll(async () => {
  database = await openDatabase();
  await seedOrgs(database.owner.manager);
  server = await startWorkerHttp(database.app, options);
});
afterAll(async () => {
  await server.close();
  await database.close();
});

it('says whether it lives cases', async () => {
  expect((await get('/health/live')).status).toBe(200);
  alive = false;
  expect((await get('/health/live')).status).toBe(503);
  alive = true;
});

it('answers nothing else', async () => {
  expect((await get('/')).status).toBe(404);
  expect((await get('/metrics', server.port, 'POST')).status).toBe(405);
});

it('counts open cases, deliveries not yet given out, and clocks that should have fired', async () => {
  expect(await metric('bihuan_outbox_waiting')).toBe(0);
  const state = caseState({});
  const effects = [{ kind: 'deliver' as const, topic: 'complaint.registered', org: 'gs-lz', data: {} }];
  await new CaseStore(database.app).record(step(state, randomUUID(), { effects }));
  const clock = (state: string, ago: number) =>
    database.owner.query(
      `INSERT INTO timer (case_id, opened_month, id, process, kind, org_id, state, limit_amount, limit_unit, calendar,
         armed_at, due_at, definition)
       SELECT id, opened_month, $1, process, 'handle', org_id, $2, 1, 'minutes', 'always', now(),
         now() - $3 * interval '1 second', '{}' FROM case_head`,
      [randomUUID(), state, ago],
    );
  await clock('warned', 100);
  await clock('running', 30);
  await clock('running', -1000);
  await clock('paused', 5000);
  await clock('breached', 5000);
  expect(await metric('bihuan_cases_open{process="complaint-dispatch"}')).toBe(1);
  expect(await metric('bihuan_outbox_waiting')).toBe(1);
  expect(await metric('bihuan_deliveries{state="dead"}')).toBe(0);
  expect(await metric('bihuan_timers_breached')).toBe(1);
  const late = (over: number) => metric(`bihuan_timers_late{over_seconds="${over}"}`);
  expect([await late(1), await late(10), await late(60), await late(600)]).toEqual([2, 2, 1, 0]);
  expect(await metric('bihuan_database_up')).toBe(1);
  expect(await metric('process_resident_memory_bytes')).toBeGreaterThan(0);
});

it('without a database still answers, and claims no counts', async () => {
  const gone = await appDataSource({ url: database.url }).initialize();
  const other = await startWorkerHttp(gone, options);
  await gone.destroy();
  const text = await (await get('/metrics', other.port)).text();
  await other.close();
  expect(text).toContain('bihuan_database_up 0');
  expect(text).toContain('nodejs_eventloop_lag_seconds');
  expect(text).not.toMatch(/^bihuan_(outbox|timers|cases|deliveries|events)\S* \d/m);
});
