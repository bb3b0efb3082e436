import { randomUUID } from 'node:crypto';
import { EventsModule } from '../../src/modules/events/events.module';
import { SystemsModule } from '../../src/modules/systems/systems.module';
import { verifyStream } from '../../src/platform/case-store/audit-chain';
import { TrustApi, type Answer } from '../support/trust-api';

let api: TrustApi;
beforeAll(async () => {
  api = await TrustApi.start([SystemsModule, EventsModule]);
});
afterAll(() => api?.stop());

const create = (over: object = {}, key: string = randomUUID(), as = 'admin'): Promise<Answer> =>
  api.call('POST', '/systems', {
    ...{ as, headers: { 'idempotency-key': key } },
    body: { id: `gs-${randomUUID().slice(0, 8)}`, org: 'gs', ...over },
  });
const renew = (id: string, body: object, key: string = randomUUID(), as = 'admin'): Promise<Answer> =>
  api.call('POST', `/systems/${id}/token`, { as, headers: { 'idempotency-key': key }, body });
/** What the entrance says to this token: 401, or that the event is taken. */
const post = async (token: string, source: string): Promise<number> => {
  const data = { externalId: randomUUID(), org: 'gs-lz', kind: 'complaint', category: 'billing', text: '话费多扣' };
  const body = { specversion: '1.0', id: randomUUID(), source, type: 'bihuan.complaint.reported', data };
  const headers = { 'content-type': 'application/cloudevents+json' };
  return (await api.call('POST', '/events', { as: `Bearer ${token}`, headers, body })).status;
};

it('a new system may post under its source; its token is shown once and stored nowhere', async () => {
  const key = randomUUID();
  const made = await create({ id: 'gs-oss' }, key);
  expect(made).toMatchObject({
    status: 201,
    body: { id: 'gs-oss', org: 'gs', source: '/systems/gs-oss', active: true, demo: false, oldTokenUntil: null },
  });
  const { token } = made.body;
  expect(token).toMatch(/^bhs_[\w-]{43}$/);
  expect(await post(token, '/systems/gs-oss')).toBe(202);
  expect(await post(token, '/systems/gs-crm')).toBe(403);
  const again = await create({ id: 'gs-oss' }, key);
  expect([again.status, again.body.id, again.body.token]).toEqual([201, 'gs-oss', null]);
  expect(await create({ id: 'gs-oss2' }, key)).toMatchObject({ status: 422, body: { code: 'key-reused' } });
  const list = await api.call('GET', '/systems', { as: 'admin' });
  expect(list.body.items).toContainEqual(expect.objectContaining({ id: 'gs-oss' }));
  expect(JSON.stringify(list.body)).not.toContain('token"');
  const [dump] = await api.database.owner.query(
    `SELECT (SELECT string_agg(s::text, '') FROM connected_system s) || (SELECT string_agg(entry, '') FROM audit) AS all`,
  );
  expect(dump.all).not.toContain(token);
});

it('a new token leaves the old one valid for the time that was chosen', async () => {
  const { id, source, token: old } = (await create()).body;
  const renewed = await renew(id, { graceHours: 3 });
  expect(Date.parse(renewed.body.oldTokenUntil) - Date.now()).toBeGreaterThan(2.9 * 3_600_000);
  expect([await post(old, source), await post(renewed.body.token, source)]).toEqual([202, 202]);
  await api.database.owner.query(`UPDATE retired_system_token SET valid_until = now() WHERE system_id = $1`, [id]);
  expect([await post(old, source), await post(renewed.body.token, source)]).toEqual([401, 202]);
});

it('an answer that was lost costs nothing: the token in use keeps its time, the repeat changes nothing', async () => {
  const { id, source, token: used } = (await create()).body;
  const key = randomUUID();
  const answers = await Promise.all([1, 2, 3].map(() => renew(id, { graceHours: 1 }, key)));
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
  expect(answers.flatMap(({ body }) => body.token ?? [])).toHaveLength(1);
  const second = (await renew(id, { graceHours: 1 })).body.token;
  expect([await post(used, source), await post(second, source)]).toEqual([202, 202]);
  const ended = (await renew(id, { graceHours: 0 })).body.token;
  expect([await post(used, source), await post(second, source), await post(ended, source)]).toEqual([401, 401, 202]);
});

it('a system that is stopped is refused with any of its tokens, until it may post again', async () => {
  const { id, source, token } = (await create()).body;
  const next = (await renew(id, {})).body.token;
  const set = (active: unknown) => api.call('PATCH', `/systems/${id}`, { as: 'admin', body: { active } });
  expect(await set(false)).toMatchObject({ status: 200, body: { active: false } });
  expect([await post(token, source), await post(next, source)]).toEqual([401, 401]);
  expect(await set('no')).toMatchObject({ status: 422 });
  await set(true);
  expect(await post(next, source)).toBe(202);
});

it.each([
  ['an unknown organisation', { org: 'nowhere' }, 422, 'org unknown-org'],
  ['a blank source', { source: ' ' }, 422, 'source wrong-format'],
  ['an odd id', { id: 'GS CRM' }, 422, 'id wrong-format'],
  ['an id that is taken', { id: 'gs-crm' }, 409, 'id name-taken'],
  ['a source that is taken', { source: '/systems/gs-crm' }, 409, 'source name-taken'],
])('refuses %s', async (_, over, status, problem) => {
  const answer = await create(over);
  expect(answer.status).toBe(status);
  expect(answer.body.errors.map((one: { field: string; code: string }) => `${one.field} ${one.code}`)).toEqual([
    problem,
  ]);
});

it('is for administrators, within their own subtree, and on record', async () => {
  expect(await create({}, randomUUID(), 'gs-lz.junior')).toMatchObject({ status: 403 });
  const person = await api.idOf('gs-lz.manager');
  await api.database.owner.query(`INSERT INTO post (person_id, role, org_id) VALUES ($1, 'administrator', 'gs-lz')`, [
    person,
  ]);
  const own = { org: 'gs-lz' };
  expect(await create({}, randomUUID(), 'gs-lz.manager')).toMatchObject({ status: 422 });
  const made = await create(own, randomUUID(), 'gs-lz.manager');
  expect(made.status).toBe(201);
  expect(await renew('gs-crm', {}, randomUUID(), 'gs-lz.manager')).toMatchObject({ status: 404 });
  const list = await api.call('GET', '/systems', { as: 'gs-lz.manager' });
  expect(list.body.items.map(({ id }: { id: string }) => id)).toEqual([made.body.id]);
  const trail = await api.database.owner.query(`SELECT entry FROM audit WHERE stream = 'administration'`);
  const commands = trail.map(({ entry }: { entry: string }) => JSON.parse(entry).command);
  for (const command of ['create-system', 'renew-system-token', 'close-system', 'open-system'])
    expect(commands).toContain(command);
  expect(await verifyStream(api.database.owner.manager, 'administration')).toMatchObject({ intact: true });
});
