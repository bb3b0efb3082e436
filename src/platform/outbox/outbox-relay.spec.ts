import { readFileSync } from 'node:fs';
import { Webhook } from 'standardwebhooks';
import { ok, status, until, type ReceivingServer } from '../../../test/support/receiving-server';
import { CASE, idsOf, RelayRun, SECRET } from '../../../test/support/relay-run';

let run: RelayRun;
beforeAll(async () => {
  run = await RelayRun.prepare();
});
afterEach(() => run.clear());
afterAll(() => run?.stop());

const query = (sql: string, values?: unknown[]) => run.database.owner.query<Record<string, any>[]>(sql, values);

describe('who gets what', () => {
  it('delivers to receivers of the organisation and those above it, by topic, each once', async () => {
    const all = await run.server();
    await run.receiver('province', all.url);
    await run.receiver('exact-org', all.url, { org: 'gs', subtree: false });
    await run.receiver('other-province', all.url, { org: 'sn' });
    await run.receiver('prefix', all.url, { topics: ['complaint.*'] });
    await run.receiver('other-topic', all.url, { topics: ['callback-survey.*', 'complaint'] });
    await run.outbox();
    run.start();
    run.start();
    await run.settled('province', 1);
    await run.settled('prefix', 1);
    const rows = await query('SELECT receiver_id FROM delivery ORDER BY 1');
    expect(rows.map((row) => row.receiver_id)).toEqual(['prefix', 'province']);
    expect(all.received).toHaveLength(2);
  });

  it('writes to a log without the words that the data refers to', async () => {
    await run.receiver('log', null);
    const id = await run.outbox({ text: { id: 'c1', digest: 'd1' } });
    run.start();
    await run.settled('log', 1);
    const line = JSON.parse(readFileSync(run.logFile, 'utf8').trim().split('\n').at(-1)!);
    expect(line).toMatchObject({ receiver: 'log', id, type: 'bihuan.complaint.dispatched' });
    expect(line.data.text).toEqual({ id: 'c1', digest: 'd1' });
  });
});

describe('what is sent', () => {
  it('is a CloudEvent, signed by Standard Webhooks under the outbox id, with the words in place', async () => {
    const hook = await run.server();
    await run.receiver('crm', hook.url);
    const content = '018f0000-0000-7000-8000-00000000000c';
    await query(
      `INSERT INTO content (id, case_id, kind, body, digest, author) VALUES ($1, $2, 'text', '宽带断线', 'd', 'x')`,
      [content, CASE],
    );
    const id = await run.outbox({
      text: { id: content, digest: 'd' },
      stage: 'handling',
    });
    run.start();
    await run.settled('crm', 1);
    const [{ headers, body }] = hook.received as [ReceivingServer['received'][number]];
    const event = new Webhook(SECRET).verify(body, headers as Record<string, string>) as Record<string, unknown>;
    expect(headers['webhook-id']).toBe(id);
    expect(headers['content-type']).toMatch('application/cloudevents+json');
    expect(event).toMatchObject({ specversion: '1.0', id, source: 'urn:bihuan:local', sequence: String(run.serial) });
    expect(event.data).toMatchObject({
      org: 'gs-lz',
      stage: 'handling',
      text: { id: content, digest: 'd', text: '宽带断线' },
    });
    const other = `whsec_${Buffer.from('the secret of somebody else....').toString('base64')}`;
    expect(() => new Webhook(other).verify(body, headers as Record<string, string>)).toThrow('No matching signature');
  });

  it('does not follow redirects, and does not call forbidden addresses', async () => {
    const elsewhere = await run.server();
    const hook = await run.server(status(302, { location: elsewhere.url }));
    await run.receiver('moved', hook.url);
    await run.receiver('metadata', 'http://169.254.169.254/latest');
    await run.outbox();
    run.start();
    await run.settled('moved', 1);
    await run.settled('metadata', 1);
    expect(await run.states('moved')).toEqual(['dead']);
    expect(elsewhere.received).toHaveLength(0);
    const rows = await query(`SELECT last_error FROM delivery WHERE receiver_id = 'metadata'`);
    expect(rows[0]!.last_error).toBe('forbidden-address');
  });
});

describe('order, retries and dead letters', () => {
  it('keeps strict order through failures, under the same id', async () => {
    const hook = await run.server((attempt, reply) =>
      attempt <= 2 ? status(500)(attempt, reply) : ok(attempt, reply),
    );
    await run.receiver('crm', hook.url);
    const [a, b, c] = [await run.outbox(), await run.outbox(), await run.outbox()];
    run.start();
    run.start();
    await run.settled('crm', 3);
    expect(idsOf(hook)).toEqual([a, a, a, b, c]);
  });

  it('gives up after its attempts, and lets the following ones pass', async () => {
    const hook = await run.server((_, reply, { headers }) =>
      (headers['webhook-id'] === bad ? status(503) : ok)(1, reply),
    );
    await run.receiver('crm', hook.url);
    const bad = await run.outbox();
    const next = await run.outbox();
    run.start();
    await run.settled('crm', 2);
    expect(await run.states('crm')).toEqual(['dead', 'delivered']);
    expect(idsOf(hook)).toEqual([bad, bad, bad, next]);
  });

  it('gives up sooner on a message that the receiver refuses', async () => {
    const hook = await run.server(status(422));
    await run.receiver('crm', hook.url);
    await run.outbox();
    run.start();
    await run.settled('crm', 1);
    expect(hook.received).toHaveLength(2);
  });

  it('keeps what a receiver answers, whatever bytes it sends', async () => {
    const hook = await run.server((_, reply) => void reply.writeHead(400).end(Buffer.from('no\0pe\n\xff', 'latin1')));
    await run.receiver('crm', hook.url);
    await run.outbox();
    run.start();
    await run.settled('crm', 1);
    expect((await query('SELECT last_error FROM delivery'))[0]!.last_error).toBe('HTTP 400: no pe \uFFFD');
  });

  it('opens the circuit of a failing receiver: nothing is sent until it is time', async () => {
    const hook = await run.server(status(500));
    await run.receiver('crm', hook.url);
    await run.outbox();
    await run.outbox();
    run.start({ breakAfter: 2, firstDelay: 1, longestDelay: 3_600_000, attempts: 2 });
    const lane = () => query(`SELECT failures, open_until > now() - interval '1 minute' AS open FROM receiver_lane`);
    await until(async () => (await lane())[0]?.failures >= 2);
    expect((await lane())[0]!.open).toBe(true);
    await run.settled('crm', 2);
    expect((await lane())[0]!.failures).toBe(4);
  });

  it('waits as long as the receiver asks for', async () => {
    const hook = await run.server(status(429, { 'retry-after': '600' }));
    await run.receiver('crm', hook.url);
    await run.outbox();
    run.start({ longestDelay: 3_600_000 });
    await until(() => hook.received.length === 1);
    await until(
      async () => (await query(`SELECT FROM receiver_lane WHERE wake_at > now() + interval '590 s'`)).length === 1,
    );
    expect(await run.states('crm')).toEqual(['waiting']);
  });

  it('keeps to the receiver’s rate, bursts of a second included', async () => {
    const hook = await run.server();
    await run.receiver('slow', hook.url, { rate: 2 });
    for (let n = 0; n < 6; n++) await run.outbox();
    run.start();
    await run.settled('slow', 6);
    const rows = await query(
      `SELECT extract(epoch FROM max(delivered_at) - min(delivered_at)) AS seconds FROM delivery`,
    );
    // Three at once, then two a second: never faster, whatever the machine.
    expect(Number(rows[0]!.seconds)).toBeGreaterThan(1.2);
  });
});
