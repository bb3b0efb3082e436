import { randomUUID } from 'node:crypto';
import { Retention } from '../../src/platform/retention/retention';
import { openDatabase, type TestDatabase } from '../support/database';

const KEPT = { retentionDays: 90, refusedRetentionDays: 180 };
let database: TestDatabase;

beforeAll(async () => {
  database = await openDatabase();
  await database.owner.query(
    `INSERT INTO org (id, level, path, name_zh, name_en, calendar_id) VALUES ('hq', 'hq', 'hq.', '总部', 'HQ', 'always')`,
  );
  await database.owner.query(`INSERT INTO receiver (id, org_id, kind) VALUES ('a', 'hq', 'log'), ('b', 'hq', 'log')`);
});
beforeEach(() => database.owner.query('TRUNCATE delivery, outbox, event_in, event_refused, administration_request'));
afterAll(() => database?.close());

/** An outbox row of so many days ago with deliveries in these states. */
async function sent(days: number, ...states: string[]): Promise<string> {
  const id = randomUUID();
  await database.owner.query(
    `INSERT INTO outbox (id, case_id, opened_month, seq, topic, org_id, data, fanned_out_at)
     VALUES ($1, $1, '2026-03-01', 1, 'complaint.dispatched', 'hq', '{}', now() - $2 * interval '1 day')`,
    [id, days],
  );
  for (const [index, state] of states.entries())
    await database.owner.query(
      `INSERT INTO delivery (outbox_id, receiver_id, state, delivered_at)
       VALUES ($1, $2, $3, CASE WHEN $3 = 'delivered' THEN now() - $4 * interval '1 day' END)`,
      [id, 'ab'[index], state, days],
    );
  return id;
}
const event = (id: string, state: string, days: number) =>
  database.owner.query(
    `INSERT INTO event_in (source, id, type, event, state, system_id, digest, lane, settled_at)
     VALUES ('/s', $1, 't', '{}', $2, 's', 'd', 'l', CASE WHEN $2 <> 'accepted' THEN now() - $3 * interval '1 day' END)`,
    [id, state, days],
  );
const ids = async (sql: string): Promise<string[]> =>
  (await database.owner.query(sql)).map(({ id }: { id: string }) => id);

it('removes what arrived long ago, and the outbox row with the last of its deliveries', async () => {
  await sent(91, 'delivered', 'delivered');
  await sent(91);
  const half = await sent(91, 'delivered', 'dead');
  const waiting = await sent(200, 'waiting');
  const recent = await sent(89, 'delivered');
  expect(await new Retention(database.app, KEPT).sweep()).toMatchObject({ delivery: 3, outbox: 2 });
  expect((await ids('SELECT id FROM outbox')).sort()).toEqual([half, waiting, recent].sort());
  expect((await ids('SELECT outbox_id || state AS id FROM delivery')).sort()).toEqual(
    [`${half}dead`, `${waiting}waiting`, `${recent}delivered`].sort(),
  );
});

it('removes applied events, refused ones later, and never one that waits', async () => {
  await event('done-old', 'done', 91);
  await event('done-new', 'done', 89);
  await event('refused-old', 'refused', 181);
  await event('refused-new', 'refused', 179);
  await event('waits', 'accepted', 0);
  await database.owner.query(`UPDATE event_in SET received_at = now() - interval '3 years'`);
  for (const days of [179, 181])
    await database.owner.query(
      `INSERT INTO event_refused (id, system_id, received_at, headers, body, reason)
       VALUES (gen_random_uuid(), $1, now() - $2 * interval '1 day', '{}', '', '{}')`,
      [String(days), days],
    );
  expect(await new Retention(database.app, KEPT).sweep()).toMatchObject({ event_in: 2, event_refused: 1 });
  expect(await ids('SELECT id FROM event_in ORDER BY id')).toEqual(['done-new', 'refused-new', 'waits']);
  expect(await ids('SELECT system_id AS id FROM event_refused')).toEqual(['179']);
});

it('does a bounded amount a run, says that it is behind, and counts', async () => {
  for (let n = 0; n < 7; n++) await event(`done-${n}`, 'done', 100 + n);
  const retention = new Retention(database.app, KEPT, 2, 2);
  expect(await retention.sweep()).toMatchObject({ event_in: 4 });
  expect(await ids('SELECT id FROM event_in ORDER BY id')).toEqual(['done-0', 'done-1', 'done-2']);
  expect(await retention.register.metrics()).toMatch(/^bihuan_sweep_behind 1$/m);
  expect(await retention.sweep()).toMatchObject({ event_in: 3 });
  const said = await retention.register.metrics();
  expect(said).toMatch(/^bihuan_swept_total\{table="event_in"\} 7$/m);
  expect(said).toMatch(/^bihuan_sweep_behind 0$/m);
});

it('two workers at once remove each row once, and the audit is beyond them', async () => {
  for (let n = 0; n < 20; n++) await event(`done-${n}`, 'done', 100);
  const workers = [1, 2, 3].map(() => new Retention(database.app, KEPT, 3));
  const removed = await Promise.all(workers.map((worker) => worker.sweep()));
  const first = removed.reduce((sum, { event_in: gone = 0 }) => sum + gone, 0);
  const rest = (await workers[0]!.sweep()).event_in!;
  expect(first + rest).toBe(20);
  await expect(database.app.query('DELETE FROM audit')).rejects.toThrow(/permission denied/);
});
