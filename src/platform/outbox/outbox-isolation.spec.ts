import { codeOf } from '../http/problem-from-error';
import { Client } from 'pg';
import { hang, ok, status } from '../../../test/support/receiving-server';
import { idsOf, RelayRun } from '../../../test/support/relay-run';
import { migrateQueues } from '../queues/migrate-queues';

let run: RelayRun;
beforeAll(async () => {
  run = await RelayRun.prepare();
});
afterEach(() => run.clear());
afterAll(() => run?.stop());

const query = (sql: string, values?: unknown[]) => run.database.owner.query<Record<string, any>[]>(sql, values);

describe('one receiver never slows another', () => {
  it('delivers everything to the healthy one while others hang and fail', async () => {
    const [well, dead, stuck] = [await run.server(), await run.server(status(500)), await run.server(hang)];
    await run.receiver('a-stuck', stuck.url);
    await run.receiver('b-failing', dead.url);
    await run.receiver('c-well', well.url);
    const sent = [];
    for (let n = 0; n < 30; n++) sent.push(await run.outbox());
    run.start({ attempts: 1_000, timeout: 600_000 });
    await run.settled('c-well', 30);
    expect(idsOf(well)).toEqual(sent);
    expect(stuck.received).toHaveLength(1);
    expect(await run.states('a-stuck')).toEqual(Array(30).fill('waiting'));
    expect(new Set(await run.states('b-failing'))).toEqual(new Set(['waiting']));
  });

  it('a lane left by a dead worker is taken over when its lease ends', async () => {
    const hook = await run.server();
    await run.receiver('crm', hook.url);
    await query(
      `INSERT INTO receiver_lane (receiver_id, leased_by, leased_until) VALUES ('crm', gen_random_uuid(), now() + interval '1 s')`,
    );
    const id = await run.outbox();
    run.start();
    await run.settled('crm', 1);
    expect(idsOf(hook)).toEqual([id]);
  });
});

describe('BullMQ only wakes', () => {
  const wipe = async () => {
    const rows = await query(
      `SELECT format('bullmq.%I', tablename) AS name FROM pg_tables WHERE schemaname = 'bullmq' AND tablename <> 'migration'`,
    );
    // BullMQ is at work: one of the two may be chosen to break a deadlock, and then it is our turn again.
    for (let wiped = false; !wiped;)
      wiped = await query(`TRUNCATE ${rows.map((row) => row.name).join(', ')}`).then(
        () => true,
        (error: unknown) => {
          if (codeOf(error) !== '40P01') throw error;
          return false;
        },
      );
  };

  it('loses nothing when its tables are wiped while it works', async () => {
    const hook = await run.server((_, reply) => setTimeout(() => ok(1, reply), 5));
    await run.receiver('crm', hook.url);
    const sent: string[] = [];
    run.start();
    for (let n = 0; n < 60; n++) {
      sent.push(await run.outbox());
      if (n % 20 === 10) await wipe();
    }
    await run.settled('crm', 60);
    expect([...new Set(idsOf(hook))]).toEqual(sent);
  });

  it('loses nothing when its schema is gone: the next start makes it anew', async () => {
    const hook = await run.server();
    await run.receiver('crm', hook.url);
    const id = await run.outbox();
    await query('DROP SCHEMA bullmq CASCADE');
    await migrateQueues(run.database.url);
    run.start();
    await run.settled('crm', 1);
    expect(idsOf(hook)).toEqual([id]);
  });

  it('its role reaches none of our tables', async () => {
    const client = new Client({ connectionString: run.database.url, options: '-c role=bihuan_queue' });
    await client.connect();
    await expect(client.query('SELECT 1 FROM outbox')).rejects.toThrow('permission denied');
    await client.end();
  });
});
