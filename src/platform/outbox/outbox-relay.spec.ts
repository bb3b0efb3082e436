import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { Webhook } from 'standardwebhooks';
import type { DataSource } from 'typeorm';
import { startPostgres, type TestDatabase } from '../../../test/support/postgres';
import { hang, ok, receivingServer, status, until, type ReceivingServer } from '../../../test/support/receiving-server';
import { appDataSource } from '../database/data-source';
import { migrateQueues } from '../queues/migrate-queues';
import { Queues } from '../queues/queues';
import { OutboxRelay } from './outbox-relay';
import type { RetryPolicy } from './retry';

const SECRET = `whsec_${Buffer.from('a secret of the receiving system').toString('base64')}`;
const QUICK: RetryPolicy = {
  attempts: 3,
  refusedAttempts: 2,
  firstDelay: 5,
  longestDelay: 20,
  breakAfter: 100,
  timeout: 10_000,
};
const MONTH = '2026-03-01';

let database: TestDatabase;
let dataSource: DataSource;
let owner: Client;
let folder: string;
let running: { relay: OutboxRelay; queues: Queues; errors: unknown[] }[] = [];
let servers: ReceivingServer[] = [];
let serial = 0;

beforeAll(async () => {
  database = await startPostgres();
  await migrateQueues(database.url);
  dataSource = await appDataSource({ url: database.url }).initialize();
  owner = new Client({ connectionString: database.url });
  await owner.connect();
  await owner.query(`
    INSERT INTO org (id, parent_id, level, path, name_zh, name_en, calendar_id) VALUES
      ('hq', NULL, 'hq', 'hq.', '总部', 'HQ', 'always'), ('gs', 'hq', 'province', 'hq.gs.', '甘肃', 'Gansu', 'always'),
      ('gs-lz', 'gs', 'prefecture', 'hq.gs.gs-lz.', '兰州', 'Lanzhou', 'always'),
      ('sn', 'hq', 'province', 'hq.sn.', '陕西', 'Shaanxi', 'always')`);
  folder = mkdtempSync(join(tmpdir(), 'bihuan-outbox-'));
});

beforeEach(() => owner.query('TRUNCATE delivery, outbox, receiver, receiver_lane'));

afterEach(async () => {
  // Hanging receivers let go first, so that sends under way end.
  await Promise.all(servers.map((server) => server.close()));
  for (const { relay, queues } of running) {
    await relay.stop();
    await queues.close();
  }
  running = [];
  servers = [];
});

afterAll(async () => {
  await dataSource?.destroy();
  await owner?.end();
  await database?.drop();
  rmSync(folder, { recursive: true, force: true });
});

function start(retry: Partial<RetryPolicy> = {}, interval = 50): OutboxRelay {
  const errors: unknown[] = [];
  const queues = new Queues({ databaseUrl: database.url, redisUrl: null }, (error) => errors.push(error));
  const settings = { logFile: join(folder, 'log.jsonl'), retry: { ...QUICK, ...retry }, interval };
  const relay = new OutboxRelay(dataSource, queues, settings, (error) => errors.push(error));
  relay.start();
  running.push({ relay, queues, errors });
  return relay;
}

async function server(answer: ReceivingServer['answer'] = ok): Promise<ReceivingServer> {
  const one = await receivingServer(answer);
  servers.push(one);
  return one;
}

const receiver = (
  id: string,
  url: string | null,
  over: { org?: string; topics?: string[]; subtree?: boolean; rate?: number } = {},
) =>
  owner.query(
    `INSERT INTO receiver (id, org_id, kind, url, secret, topics, subtree, per_second) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      id,
      over.org ?? 'gs',
      url ? 'webhook' : 'log',
      url,
      url && SECRET,
      over.topics ?? ['*'],
      over.subtree ?? true,
      over.rate ?? 1000,
    ],
  );

/** As `record` writes it: data by codes and references. */
async function outbox(topic = 'complaint-dispatch.dispatched', org = 'gs-lz', data: object = {}): Promise<string> {
  const seq = ++serial;
  const { rows } = await owner.query(
    `INSERT INTO outbox (id, case_id, opened_month, seq, topic, org_id, data)
     VALUES (gen_random_uuid(), '018f0000-0000-7000-8000-00000000000a', $1, $2, $3, $4, $5) RETURNING id`,
    [MONTH, seq, topic, org, data],
  );
  return rows[0].id;
}

const ids = ({ received }: ReceivingServer) => received.map(({ headers }) => headers['webhook-id']);
const states = async (id: string): Promise<string[]> =>
  (await owner.query(`SELECT state FROM delivery WHERE receiver_id = $1 ORDER BY position`, [id])).rows.map(
    (row) => row.state,
  );
const settled = async (id: string, count: number) => {
  const found = await states(id);
  return found.length === count && !found.includes('waiting');
};

describe('who gets what', () => {
  it('delivers to receivers of the organisation and those above it, by topic, each once', async () => {
    const all = await server();
    await receiver('province', all.url);
    await receiver('exact-org', all.url, { org: 'gs', subtree: false });
    await receiver('other-province', all.url, { org: 'sn' });
    await receiver('prefix', all.url, { topics: ['complaint-dispatch.*'] });
    await receiver('other-topic', all.url, { topics: ['callback-survey.*', 'complaint-dispatch'] });
    await outbox();
    start();
    start();
    await until(async () => (await settled('province', 1)) && (await settled('prefix', 1)));
    const { rows } = await owner.query('SELECT receiver_id FROM delivery ORDER BY 1');
    expect(rows.map((row) => row.receiver_id)).toEqual(['prefix', 'province']);
    expect(all.received).toHaveLength(2);
  });

  it('writes to a log without the words that the data refers to', async () => {
    await receiver('log', null);
    const id = await outbox('complaint-dispatch.dispatched', 'gs-lz', { text: { id: 'c1', digest: 'd1' } });
    start();
    await until(() => settled('log', 1));
    const line = JSON.parse(readFileSync(join(folder, 'log.jsonl'), 'utf8').trim().split('\n').at(-1)!);
    expect(line).toMatchObject({ receiver: 'log', id, type: 'bihuan.complaint-dispatch.dispatched' });
    expect(line.data.text).toEqual({ id: 'c1', digest: 'd1' });
  });
});

describe('what is sent', () => {
  it('is a CloudEvent, signed by Standard Webhooks under the outbox id, with the words in place', async () => {
    const hook = await server();
    await receiver('crm', hook.url);
    const content = '018f0000-0000-7000-8000-00000000000c';
    await owner.query(
      `INSERT INTO content (id, case_id, kind, body, digest, author) VALUES ($1, '018f0000-0000-7000-8000-00000000000a', 'text', '宽带断线', 'd', 'x')`,
      [content],
    );
    const id = await outbox('complaint-dispatch.dispatched', 'gs-lz', {
      text: { id: content, digest: 'd' },
      stage: 'handling',
    });
    start();
    await until(() => settled('crm', 1));
    const [{ headers, body }] = hook.received as [ReceivingServer['received'][number]];
    const event = new Webhook(SECRET).verify(body, headers as Record<string, string>) as Record<string, unknown>;
    expect(headers['webhook-id']).toBe(id);
    expect(headers['content-type']).toMatch('application/cloudevents+json');
    expect(event).toMatchObject({ specversion: '1.0', id, source: 'urn:bihuan:local', sequence: String(serial) });
    expect(event.data).toMatchObject({
      org: 'gs-lz',
      stage: 'handling',
      text: { id: content, digest: 'd', text: '宽带断线' },
    });
    const other = `whsec_${Buffer.from('the secret of somebody else....').toString('base64')}`;
    expect(() => new Webhook(other).verify(body, headers as Record<string, string>)).toThrow('No matching signature');
  });

  it('does not follow redirects, and does not call forbidden addresses', async () => {
    const elsewhere = await server();
    const hook = await server(status(302, { location: elsewhere.url }));
    await receiver('moved', hook.url);
    await receiver('metadata', 'http://169.254.169.254/latest');
    await outbox();
    start();
    await until(async () => (await settled('moved', 1)) && (await settled('metadata', 1)));
    expect(await states('moved')).toEqual(['dead']);
    expect(elsewhere.received).toHaveLength(0);
    const { rows } = await owner.query(`SELECT last_error FROM delivery WHERE receiver_id = 'metadata'`);
    expect(rows[0].last_error).toBe('forbidden-address');
  });
});

describe('order, retries and dead letters', () => {
  it('keeps strict order through failures, under the same id', async () => {
    const hook = await server((attempt, reply) => (attempt <= 2 ? status(500)(attempt, reply) : ok(attempt, reply)));
    await receiver('crm', hook.url);
    const [a, b, c] = [await outbox(), await outbox(), await outbox()];
    start();
    start();
    await until(() => settled('crm', 3));
    expect(ids(hook)).toEqual([a, a, a, b, c]);
  });

  it('gives up after its attempts, and lets the following ones pass', async () => {
    const hook = await server((_, reply, { headers }) => (headers['webhook-id'] === bad ? status(503) : ok)(1, reply));
    await receiver('crm', hook.url);
    const bad = await outbox();
    const next = await outbox();
    start();
    await until(() => settled('crm', 2));
    expect(await states('crm')).toEqual(['dead', 'delivered']);
    expect(ids(hook)).toEqual([bad, bad, bad, next]);
  });

  it('gives up sooner on a message that the receiver refuses', async () => {
    const hook = await server(status(422));
    await receiver('crm', hook.url);
    await outbox();
    start();
    await until(() => settled('crm', 1));
    expect(hook.received).toHaveLength(2);
  });

  it('opens the circuit of a failing receiver: nothing is sent until it is time', async () => {
    const hook = await server(status(500));
    await receiver('crm', hook.url);
    await outbox();
    await outbox();
    start({ breakAfter: 2, firstDelay: 1, longestDelay: 3_600_000, attempts: 2 });
    const lane = () =>
      owner.query(`SELECT failures, open_until > now() - interval '1 minute' AS open FROM receiver_lane`);
    await until(async () => (await lane()).rows[0]?.failures >= 2);
    expect((await lane()).rows[0].open).toBe(true);
    await until(() => settled('crm', 2));
    expect((await lane()).rows[0].failures).toBe(4);
  });

  it('waits as long as the receiver asks for', async () => {
    const hook = await server(status(429, { 'retry-after': '600' }));
    await receiver('crm', hook.url);
    await outbox();
    start({ longestDelay: 3_600_000 });
    await until(() => hook.received.length === 1);
    await until(
      async () =>
        (await owner.query(`SELECT FROM receiver_lane WHERE wake_at > now() + interval '590 s'`)).rowCount === 1,
    );
    expect(await states('crm')).toEqual(['waiting']);
  });

  it('keeps to the receiver’s rate, bursts of a second included', async () => {
    const hook = await server();
    await receiver('slow', hook.url, { rate: 2 });
    for (let n = 0; n < 6; n++) await outbox();
    start();
    await until(() => settled('slow', 6));
    const { rows } = await owner.query(
      `SELECT extract(epoch FROM max(delivered_at) - min(delivered_at)) AS seconds FROM delivery`,
    );
    // Three at once, then two a second: never faster, whatever the machine.
    expect(Number(rows[0].seconds)).toBeGreaterThan(1.2);
  });
});

describe('one receiver never slows another', () => {
  it('delivers everything to the healthy one while others hang and fail', async () => {
    const [well, dead, stuck] = [await server(), await server(status(500)), await server(hang)];
    await receiver('a-stuck', stuck.url);
    await receiver('b-failing', dead.url);
    await receiver('c-well', well.url);
    const sent = [];
    for (let n = 0; n < 30; n++) sent.push(await outbox());
    start({ attempts: 1_000, timeout: 600_000 });
    await until(() => settled('c-well', 30));
    expect(ids(well)).toEqual(sent);
    expect(stuck.received).toHaveLength(1);
    expect(await states('a-stuck')).toEqual(Array(30).fill('waiting'));
    expect(new Set(await states('b-failing'))).toEqual(new Set(['waiting']));
  });

  it('a lane left by a dead worker is taken over when its lease ends', async () => {
    const hook = await server();
    await receiver('crm', hook.url);
    await owner.query(
      `INSERT INTO receiver_lane (receiver_id, leased_by, leased_until) VALUES ('crm', gen_random_uuid(), now() + interval '1 s')`,
    );
    const id = await outbox();
    start();
    await until(() => settled('crm', 1));
    expect(ids(hook)).toEqual([id]);
  });
});

describe('BullMQ only wakes', () => {
  const wipe = async () => {
    const { rows } = await owner.query(
      `SELECT format('bullmq.%I', tablename) AS name FROM pg_tables WHERE schemaname = 'bullmq' AND tablename <> 'migration'`,
    );
    await owner.query(`TRUNCATE ${rows.map((row) => row.name).join(', ')}`);
  };

  it('loses nothing when its tables are wiped while it works', async () => {
    const hook = await server((_, reply) => setTimeout(() => ok(1, reply), 5));
    await receiver('crm', hook.url);
    const sent: string[] = [];
    start();
    for (let n = 0; n < 60; n++) {
      sent.push(await outbox());
      if (n % 20 === 10) await wipe();
    }
    await until(() => settled('crm', 60));
    expect([...new Set(ids(hook))]).toEqual(sent);
  });

  it('loses nothing when its schema is gone: the next start makes it anew', async () => {
    const hook = await server();
    await receiver('crm', hook.url);
    const id = await outbox();
    await owner.query('DROP SCHEMA bullmq CASCADE');
    await migrateQueues(database.url);
    start();
    await until(() => settled('crm', 1));
    expect(ids(hook)).toEqual([id]);
  });

  it('its role reaches none of our tables', async () => {
    await owner.query('SET ROLE bihuan_queue');
    await expect(owner.query('SELECT 1 FROM outbox')).rejects.toThrow('permission denied');
    await owner.query('RESET ROLE');
  });
});
