import { randomUUID } from 'node:crypto';
import { verifyStream } from '../../src/platform/case-store/audit-chain';
import { Webhook } from 'standardwebhooks';
import { Delivering } from '../support/delivering';
import { ok, status, until, type ReceivingServer } from '../support/receiving-server';
import type { TrustApi } from '../support/trust-api';

let delivering: Delivering;
let api: TrustApi;
let hook: ReceivingServer;

beforeAll(async () => {
  delivering = await Delivering.start();
  ({ api, hook } = delivering);
});
afterAll(() => delivering?.stop());
beforeEach(() => delivering.clear());

const create = (over: object = {}, as = 'admin', key: string = randomUUID()) =>
  api.call('POST', '/receivers', {
    as,
    headers: { 'idempotency-key': key },
    body: { id: 'gs-crm', org: 'gs', kind: 'webhook', url: hook.url, ...over },
  });
const renew = (body: object, key: string = randomUUID(), as = 'admin') =>
  api.call('POST', '/receivers/gs-crm/secret', { as, headers: { 'idempotency-key': key }, body });
const update = (body: object, as = 'admin') => api.call('PATCH', '/receivers/gs-crm', { as, body });
const deliveries = (query = '', as = 'admin') => api.call('GET', `/deliveries${query}`, { as });
const send = () => delivering.send('gs-crm', 1);
const outbox = () => delivering.outbox();

describe('receivers', () => {
  it('are registered by an administrator, the secret shown once and good for verifying', async () => {
    const made = await create();
    expect(made).toMatchObject({
      status: 201,
      body: { id: 'gs-crm', topics: ['*'], perSecond: 20, active: true, waiting: 0 },
    });
    const { secret } = made.body;
    const list = await api.call('GET', '/receivers', { as: 'admin' });
    expect(list.body.items).toMatchObject([{ id: 'gs-crm', url: hook.url, failures: 0, openUntil: null }]);
    expect(JSON.stringify(list.body)).not.toContain('whsec_');
    const [row] = await api.database.owner.query('SELECT secret FROM receiver');
    expect(row.secret).toMatch(/^v1\./);
    await outbox();
    await send();
    const [{ headers, body }] = hook.received as [ReceivingServer['received'][number]];
    expect(new Webhook(secret).verify(body, headers as Record<string, string>)).toMatchObject({ specversion: '1.0' });
  });

  it('may get a new secret; the old one signs along', async () => {
    const old = (await create()).body.secret;
    const answer = await renew({ graceHours: 2 });
    expect(Date.parse(answer.body.oldSecretUntil)).toBeGreaterThan(Date.now() + 7_000_000);
    const fresh = answer.body.secret;
    expect(fresh).toMatch(/^whsec_/);
    expect(fresh).not.toBe(old);
    await outbox();
    await send();
    const [{ headers, body }] = hook.received as [ReceivingServer['received'][number]];
    for (const secret of [old, fresh]) new Webhook(secret).verify(body, headers as Record<string, string>);
  });

  it('asked twice under one key, is made or renewed once and shows its secret once', async () => {
    const keys = [randomUUID(), randomUUID()] as const;
    const [made, again] = [await create({}, 'admin', keys[0]), await create({}, 'admin', keys[0])];
    expect([made.status, again.status, again.body.id, again.body.secret]).toEqual([201, 201, 'gs-crm', null]);
    expect(await create({ perSecond: 1 }, 'admin', keys[0])).toMatchObject({
      status: 422,
      body: { code: 'key-reused' },
    });
    const answers = await Promise.all([1, 2, 3].map(() => renew({}, keys[1])));
    const secrets = answers.flatMap(({ body }) => body.secret ?? []);
    expect(secrets).toHaveLength(1);
    await outbox();
    await send();
    const [{ headers, body }] = hook.received as [ReceivingServer['received'][number]];
    for (const secret of [made.body.secret, secrets[0]])
      new Webhook(secret).verify(body, headers as Record<string, string>);
  });

  it('may end the old secret at once; a log has none to renew', async () => {
    const old = (await create()).body.secret;
    expect((await renew({ graceHours: 0 })).body.oldSecretUntil).toBeNull();
    await outbox();
    await send();
    const [{ headers, body }] = hook.received as [ReceivingServer['received'][number]];
    expect(() => new Webhook(old).verify(body, headers as Record<string, string>)).toThrow();
    expect(await renew({ graceHours: 721 })).toMatchObject({ status: 422 });
    expect(await renew({}, randomUUID(), 'gs-lz.junior')).toMatchObject({ status: 403 });
    await create({ id: 'gs-log', kind: 'log', url: undefined });
    const log = await api.call('POST', '/receivers/gs-log/secret', {
      ...{ as: 'admin', headers: { 'idempotency-key': randomUUID() }, body: {} },
    });
    expect(log).toMatchObject({ status: 422, body: { code: 'wrong-target' } });
  });

  it('that are switched off keep what waits until they are back', async () => {
    await create();
    await outbox();
    await update({ active: false });
    await send();
    expect(hook.received).toHaveLength(0);
    await update({ active: true });
    await send();
    expect(hook.received).toHaveLength(1);
  });

  it.each([
    ['an address that is none', { url: 'crm' }, ['url wrong-format']],
    ['another scheme', { url: 'ftp://crm.example.com' }, ['url wrong-format']],
    ['a forbidden address', { url: 'http://169.254.169.254/' }, ['url forbidden-address']],
    ['a password in the address', { url: 'http://me:mine@10.1.2.3/' }, ['url credentials-in-url']],
    ['no address', { url: undefined }, ['url required']],
    ['an unknown organisation', { org: 'nowhere' }, ['org unknown-org']],
    ['an odd topic', { topics: ['a b'] }, ['topics wrong-format']],
    ['a rate of nothing', { perSecond: 0 }, ['perSecond out-of-range']],
    ['an unknown field', { secret: 'mine' }, ['secret unknown-field']],
    ['null where a word belongs', { subtree: null }, ['subtree wrong-type']],
  ])('are refused with %s', async (_, over, problems) => {
    const answer = await create(over);
    expect(answer.status).toBe(422);
    expect(answer.body.errors.map((one: { field: string; code: string }) => `${one.field} ${one.code}`)).toEqual(
      problems,
    );
  });

  it('are refused twice under one name, and to everybody but administrators', async () => {
    await create();
    expect(await create()).toMatchObject({ status: 409, body: { code: 'name-taken' } });
    expect(await create({}, 'gs-lz.junior')).toMatchObject({ status: 403 });
    expect(await update({ active: false }, 'gs-lz.junior')).toMatchObject({ status: 403 });
    expect(await api.call('PATCH', '/receivers/nobody', { as: 'admin', body: {} })).toMatchObject({ status: 404 });
  });
});

describe('deliveries', () => {
  it('are listed newest first, by receiver and state, page by page', async () => {
    await create();
    const ids = [await outbox(), await outbox(), await outbox()];
    const first = await deliveries('?receiver=gs-crm&state=waiting&limit=2');
    expect(first.body.items.map((one: { outboxId: string }) => one.outboxId)).toEqual([ids[2], ids[1]]);
    const second = await deliveries(`?receiver=gs-crm&state=waiting&limit=2&cursor=${first.body.next}`);
    expect(second.body).toMatchObject({ items: [{ outboxId: ids[0], state: 'waiting', attempts: 0 }], next: null });
    expect((await deliveries(`?state=dead&cursor=${first.body.next}`)).body.code).toBe('invalid-cursor');
    expect((await deliveries('?receiver=other')).body.items).toEqual([]);
    expect(await deliveries('', 'gs-lz.junior')).toMatchObject({ status: 403 });
  });

  it('that died are sent again under the same id when an administrator says so, and that is recorded', async () => {
    await create();
    hook.answer = status(400);
    const id = await outbox();
    await send();
    expect((await deliveries('?state=dead')).body.items).toMatchObject([
      { outboxId: id, attempts: 1, lastError: 'HTTP 400: no' },
    ]);
    hook.answer = ok;
    const replay = (as: string) => api.call('POST', `/deliveries/${id}/gs-crm/replay`, { as });
    expect(await replay('gs-lz.junior')).toMatchObject({ status: 403 });
    expect(await replay('admin')).toMatchObject({ status: 200, body: { state: 'waiting', attempts: 0 } });
    expect(await replay('admin')).toMatchObject({ status: 409, body: { code: 'already-done' } });
    await send();
    expect(hook.received.map(({ headers }) => headers['webhook-id'])).toEqual([id, id]);
    expect((await deliveries('?state=delivered')).body.items).toMatchObject([{ outboxId: id, lastError: null }]);
    const trail = await api.database.owner.query(`SELECT entry FROM audit WHERE stream = 'administration'`);
    const entries = trail.map((row: { entry: string }) => JSON.parse(row.entry));
    expect(entries).toContainEqual(
      expect.objectContaining({ command: 'replay-delivery', fields: { outboxId: id, receiver: 'gs-crm' } }),
    );
    expect(JSON.stringify(entries)).not.toContain('whsec_');
    expect(await verifyStream(api.database.owner.manager, 'administration')).toMatchObject({ intact: true });
  });

  it('unknown ones are not found', async () => {
    await create();
    expect(await api.call('POST', `/deliveries/${randomUUID()}/gs-crm/replay`, { as: 'admin' })).toMatchObject({
      status: 404,
    });
    expect(await api.call('POST', '/deliveries/1/gs-crm/replay', { as: 'admin' })).toMatchObject({ status: 404 });
  });
});

describe('one sender a receiver', () => {
  it('two workers at once: one sends, the other leaves it alone', async () => {
    await create();
    const id = await outbox();
    let answer = (): void => {};
    hook.answer = (_, reply) => void (answer = () => reply.writeHead(204).end());
    const first = send();
    await until(() => hook.received.length === 1);
    await send();
    expect(hook.received).toHaveLength(1);
    answer();
    await first;
    expect((await deliveries('?state=delivered')).body.items).toMatchObject([{ outboxId: id, attempts: 1 }]);
  });

  it('one that comes back after its lease was taken records nothing', async () => {
    await create();
    await outbox();
    let answer = (): void => {};
    hook.answer = (_, reply) => void (answer = () => reply.writeHead(500).end());
    const late = send();
    await until(() => hook.received.length === 1);
    await api.database.owner.query(`UPDATE receiver_lane SET leased_until = '-infinity'`);
    hook.answer = ok;
    await send();
    answer();
    await late;
    expect((await deliveries()).body.items).toMatchObject([{ state: 'delivered', attempts: 1 }]);
    const [lane] = await api.database.owner.query('SELECT failures FROM receiver_lane');
    expect(lane.failures).toBe(0);
  });
});
