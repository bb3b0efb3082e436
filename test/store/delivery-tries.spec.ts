import { createHash, randomUUID } from 'node:crypto';
import { Webhook } from 'standardwebhooks';
import { RETRY } from '../../src/platform/outbox/retry';
import { Delivering } from '../support/delivering';
import { ok, status, type ReceivingServer } from '../support/receiving-server';
import type { TrustApi } from '../support/trust-api';

let delivering: Delivering;
let api: TrustApi;
let hook: ReceivingServer;
let secret: string;

beforeAll(async () => {
  delivering = await Delivering.start();
  ({ api, hook } = delivering);
  // Two administrators of one prefecture each, beside the one of the whole country.
  for (const [who, org] of [
    ['gs-lz.manager', 'gs-lz'],
    ['gs-ts.manager', 'gs-ts'],
  ] as const)
    await api.database.owner.query(`INSERT INTO post (person_id, role, org_id) VALUES ($1, 'administrator', $2)`, [
      await api.idOf(who),
      org,
    ]);
});
afterAll(() => delivering?.stop());
beforeEach(async () => {
  await delivering.clear();
  const made = await api.call('POST', '/receivers', {
    as: 'admin',
    headers: { 'idempotency-key': randomUUID() },
    body: { id: 'lz-crm', org: 'gs-lz', kind: 'webhook', url: hook.url },
  });
  secret = made.body.secret;
});

const post = (path: string, as = 'admin') => api.call('POST', path, { as });
const detail = (id: string, as = 'admin') => api.call('GET', `/deliveries/${id}/lz-crm`, { as });
const send = () => delivering.send('lz-crm', 2);
const outbox = (data?: object) => delivering.outbox(data);

const trail = async (command: string): Promise<{ fields: object }[]> =>
  (await api.database.owner.query(`SELECT entry FROM audit WHERE stream = 'administration' ORDER BY seq`))
    .map(({ entry }: { entry: string }) => JSON.parse(entry))
    .filter((entry: { command: string }) => entry.command === command);

describe('one delivery', () => {
  it('tells each attempt: when, what was answered, and the digest of what was sent', async () => {
    const text = { id: randomUUID(), digest: 'a'.repeat(64) };
    const id = await outbox({ text });
    hook.answer = (attempt, reply) => (attempt === 3 ? ok(attempt, reply) : status(400)(attempt, reply));
    await send();
    await post(`/deliveries/${id}/lz-crm/replay`);
    await send();
    const { body } = await detail(id);
    expect(body).toMatchObject({
      ...{ outboxId: id, receiver: 'lz-crm', state: 'delivered', attempts: 1 },
      headers: { 'webhook-id': id, 'content-type': expect.stringContaining('cloudevents') },
      // Words are put in when it is sent: who looks at it here sees their references.
      event: { id, type: 'bihuan.complaint-dispatch.dispatched', data: { org: 'gs-lz', text } },
    });
    const digests = hook.received.map((one) => createHash('sha256').update(one.body).digest('hex'));
    expect(body.tries).toEqual(
      [400, 400, 204].map((code, n) => ({
        ...{ at: expect.stringMatching(/^\d{4}-.*Z$/), ms: expect.any(Number), status: code },
        ...{ reason: code === 400 ? 'HTTP 400: no' : null, digest: digests[n] },
      })),
    );
  });

  it('tells of attempts that nobody answered, and keeps the latest fifty', async () => {
    const id = await outbox();
    await api.database.owner.query(`UPDATE receiver SET url = 'http://127.0.0.1:1/'`);
    await api.database.owner.query(
      `UPDATE delivery SET tries = (SELECT jsonb_agg(jsonb_build_object('at', n)) FROM generate_series(1, 50) n)`,
    );
    await send();
    const { tries } = (await detail(id)).body;
    // As many attempts as there are to be took the place of the oldest.
    expect([tries.length, tries[0]]).toEqual([50, { at: RETRY.attempts + 1 }]);
    expect(tries.at(-1)).toMatchObject({ status: null, reason: expect.stringContaining('ECONNREFUSED') });
  });

  it('is for those who administer where it goes', async () => {
    const id = await outbox();
    expect(await detail(id, 'gs-lz.manager')).toMatchObject({ status: 200, body: { tries: [], state: 'waiting' } });
    expect(await detail(id, 'gs-ts.manager')).toMatchObject({ status: 404 });
    expect(await detail(id, 'gs-lz.junior')).toMatchObject({ status: 403 });
    expect(await detail(randomUUID())).toMatchObject({ status: 404 });
  });
});

describe('chosen dead letters', () => {
  const replay = (rows: object[], as = 'admin', language = 'zh-CN') =>
    api.call('POST', '/deliveries/replay', { as, headers: { 'accept-language': language }, body: { rows } });
  const row = (outboxId: string, receiver = 'lz-crm') => ({ outboxId, receiver });

  it('are sent again in one request; each says what became of it, and none keeps another back', async () => {
    hook.answer = status(400);
    const dead = [await outbox(), await outbox()];
    await send();
    hook.received.length = 0;
    hook.answer = ok;
    const waiting = await outbox();
    const before = await trail('replay-delivery');
    const { status: code, body } = await replay([row(dead[0]!), row(waiting), row(randomUUID()), row(dead[1]!)]);
    expect([code, body.results.map((one: { outcome: string; code: string }) => [one.outcome, one.code])]).toEqual([
      200,
      [
        ['done', null],
        ['refused', 'already-done'],
        ['refused', 'not-found'],
        ['done', null],
      ],
    ]);
    expect(body.results[1]).toMatchObject({ ...row(waiting), detail: expect.stringMatching(/\p{Script=Han}/u) });
    await send();
    expect(hook.received.map(({ headers }) => headers['webhook-id']).sort()).toEqual([...dead, waiting].sort());
    expect(await trail('replay-delivery')).toHaveLength(before.length + 2);
    const again = await replay([row(dead[0]!)], 'admin', 'en');
    expect(again.body.results).toMatchObject([
      { outcome: 'refused', detail: expect.stringMatching(/^[A-Z][\w ,;.]+$/) },
    ]);
  });

  it('are those that one administers, and some, not more than a page', async () => {
    hook.answer = status(400);
    const id = await outbox();
    await send();
    expect((await replay([row(id)], 'gs-ts.manager')).body.results).toMatchObject([{ code: 'not-found' }]);
    expect(await replay([row(id)], 'gs-lz.junior')).toMatchObject({ status: 403 });
    expect(await replay([])).toMatchObject({ status: 422 });
    expect(await replay(Array.from({ length: 201 }, () => row(id)))).toMatchObject({ status: 422 });
    expect(await replay([row('1')])).toMatchObject({ status: 422 });
  });
});

describe('all dead letters of a receiver', () => {
  it('are sent again at once, oldest first, and that is recorded', async () => {
    hook.answer = status(400);
    const ids = [await outbox(), await outbox()];
    await send();
    hook.received.length = 0;
    hook.answer = ok;
    expect(await post('/receivers/lz-crm/replay', 'gs-ts.manager')).toMatchObject({ status: 404 });
    expect(await post('/receivers/lz-crm/replay', 'gs-lz.manager')).toMatchObject({ body: { replayed: 2 } });
    expect(await post('/receivers/lz-crm/replay')).toMatchObject({ status: 200, body: { replayed: 0 } });
    await send();
    expect(hook.received.map(({ headers }) => headers['webhook-id'])).toEqual(ids);
    expect((await trail('replay-dead-letters'))[0]).toMatchObject({ fields: { receiver: 'lz-crm' } });
  });
});

describe('a test delivery', () => {
  it('is signed, about nothing, and tells what was answered', async () => {
    const { body } = await post('/receivers/lz-crm/test', 'gs-lz.manager');
    expect(body).toMatchObject({ delivered: true, status: 204, reason: null, eventId: expect.any(String) });
    const [one] = hook.received as [ReceivingServer['received'][number]];
    expect(new Webhook(secret).verify(one.body, one.headers as Record<string, string>)).toMatchObject({
      ...{ id: body.eventId, type: 'bihuan.receiver.test', data: { receiver: 'lz-crm' } },
    });
    expect((await trail('test-receiver'))[0]).toMatchObject({ fields: { receiver: 'lz-crm' } });
  });

  it('passes a queue that waits, of a receiver that is stopped, too', async () => {
    await outbox();
    await api.call('PATCH', '/receivers/lz-crm', { as: 'admin', body: { active: false } });
    hook.answer = status(503);
    expect((await post('/receivers/lz-crm/test')).body).toMatchObject({
      ...{ delivered: false, status: 503, reason: 'HTTP 503: no' },
    });
    expect(hook.received).toHaveLength(1);
    expect((await api.call('GET', '/receivers', { as: 'admin' })).body.items).toMatchObject([
      { waiting: 1, failures: 0 },
    ]);
  });

  it('is refused elsewhere, and to a log', async () => {
    expect(await post('/receivers/lz-crm/test', 'gs-ts.manager')).toMatchObject({ status: 404 });
    expect(await post('/receivers/lz-crm/test', 'gs-lz.junior')).toMatchObject({ status: 403 });
    await api.call('POST', '/receivers', {
      ...{ as: 'admin', headers: { 'idempotency-key': randomUUID() } },
      body: { id: 'lz-log', org: 'gs-lz', kind: 'log' },
    });
    expect(await post('/receivers/lz-log/test')).toMatchObject({ status: 422, body: { code: 'wrong-target' } });
    expect(hook.received).toHaveLength(0);
  });

  it('leaves an address that has become forbidden alone, which can still be stopped', async () => {
    await api.database.owner.query(`UPDATE receiver SET url = 'http://169.254.169.254/'`);
    expect((await post('/receivers/lz-crm/test')).body).toMatchObject({
      ...{ delivered: false, status: null, reason: 'forbidden-address' },
    });
    const stopped = await api.call('PATCH', '/receivers/lz-crm', { as: 'admin', body: { active: false } });
    expect(stopped).toMatchObject({ status: 200, body: { active: false } });
  });
});
