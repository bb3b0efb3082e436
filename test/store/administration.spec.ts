import { randomUUID } from 'node:crypto';
import { PeopleModule } from '../../src/modules/people/people.module';
import { verifyStream } from '../../src/platform/case-store/audit-chain';
import { TrustApi, type Answer, type Parsed } from '../support/trust-api';

let api: TrustApi;
beforeAll(async () => {
  api = await TrustApi.start([PeopleModule]);
  const [{ id }] = await api.database.app
    .query(`UPDATE person SET org_id = 'gs' WHERE username = 'gs.quality' RETURNING id`)
    .then(([rows]) => rows);
  // A province's own administrator, to see where that right ends.
  await api.database.app.query(`UPDATE post SET role = 'administrator' WHERE person_id = $1`, [id]);
});
afterAll(() => api.stop());

const trail = async (): Promise<Record<string, Parsed>[]> =>
  (await api.database.app.query(`SELECT entry FROM audit WHERE stream = 'administration' ORDER BY seq`)).map(
    ({ entry }: { entry: string }) => JSON.parse(entry),
  );
const put = (path: string, as: string, body: object = {}) => api.call('PUT', path, { as, body });
const newPerson = (body: object, as = 'admin', key: string = randomUUID()): Promise<Answer> =>
  api.call('POST', '/people', { as, body, headers: { 'idempotency-key': key } });
const trainee = { username: 'gs-lz.trainee', displayZh: '兰州 见习', displayEn: 'Lanzhou trainee', org: 'gs-lz' };

describe('accounts', () => {
  it('are opened, given a password and a role, and then work', async () => {
    const key = randomUUID();
    const created = await newPerson(trainee, 'admin', key);
    expect(created).toMatchObject({ status: 201, body: { ...trainee, active: true, posts: [] } });
    const id = created.body.id;
    expect((await newPerson(trainee, 'admin', key)).body.id).toBe(id);
    expect(await newPerson({ ...trainee, org: 'gs-ts' }, 'admin', key)).toMatchObject({
      status: 422,
      body: { code: 'key-reused' },
    });
    expect(await newPerson(trainee)).toMatchObject({ status: 409, body: { code: 'name-taken' } });
    expect(await put(`/people/${id}/password`, 'admin', { password: 'a long password' })).toMatchObject({
      status: 204,
    });
    expect(await put(`/people/${id}/posts/junior-agent/gs-lz`, 'admin')).toMatchObject({
      status: 200,
      body: { posts: [{ role: 'junior-agent', org: 'gs-lz', until: null }] },
    });
    const signedIn = await api.call('POST', '/sign-in', {
      body: { username: trainee.username, password: 'a long password' },
    });
    const me = await api.call('GET', '/me', { as: `Bearer ${signedIn.body.token}` });
    expect(me.body.posts).toMatchObject([{ role: 'junior-agent', org: 'gs-lz' }]);
    const commands = (await trail()).filter(({ fields }) => fields.person === id).map(({ command }) => command);
    expect(commands).toEqual(['create-person', 'set-password', 'grant-role']);
  });

  it('are created once by two equal requests at once', async () => {
    const key = randomUUID();
    const twin = { ...trainee, username: 'gs-lz.twin' };
    const [one, two] = await Promise.all([newPerson(twin, 'admin', key), newPerson(twin, 'admin', key)]);
    expect([one.status, two.status, one.body.id]).toEqual([201, 201, two.body.id]);
    expect((await trail()).filter(({ fields }) => fields.person === one.body.id)).toHaveLength(1);
  });

  it('lose their sessions with a new password, and open again after a lock', async () => {
    const id = await api.idOf('gs-ts.surveyor');
    for (let i = 0; i < 12; i += 1)
      await api.call('POST', '/sign-in', { body: { username: 'gs-ts.surveyor', password: 'no' } });
    expect(await put(`/people/${id}/password`, 'admin', { password: 'a long password' })).toMatchObject({
      status: 204,
    });
    expect(await api.call('GET', '/me', { as: 'gs-ts.surveyor' })).toMatchObject({ status: 401 });
    const again = await api.call('POST', '/sign-in', {
      body: { username: 'gs-ts.surveyor', password: 'a long password' },
    });
    expect(again.status).toBe(200);
  });

  it('are closed and opened', async () => {
    const id = await api.idOf('gs-ts.records');
    expect(await put(`/people/${id}/active`, 'admin', { active: false })).toMatchObject({
      status: 200,
      body: { active: false },
    });
    expect(await api.call('GET', '/me', { as: 'gs-ts.records' })).toMatchObject({ status: 401 });
    expect(await put(`/people/${id}/active`, 'admin', { active: true })).toMatchObject({ body: { active: true } });
  });

  it.each([
    [{ ...trainee, username: 'Has Spaces' }, 'username'],
    [{ ...trainee, username: 'x', org: 'gs-xx' }, 'org'],
    [{ ...trainee, username: 'x', displayZh: ' ' }, 'displayZh'],
  ])('are refused for %j', async (body, field) => {
    expect(await newPerson(body)).toMatchObject({ status: 422, body: { errors: [{ field }] } });
  });
});

describe('roles', () => {
  it('may be temporary, and a new period replaces the old', async () => {
    const id = await api.idOf('gs-lz.junior');
    const path = `/people/${id}/posts/team-leader/gs-lz`;
    const until = '2099-01-01T00:00:00.000Z';
    expect((await put(path, 'admin', { from: '2098-01-01T08:00:00+08:00', until })).body.posts).toContainEqual({
      ...{ role: 'team-leader', org: 'gs-lz', from: '2098-01-01T00:00:00.000Z', until },
    });
    expect((await api.call('GET', '/me', { as: 'gs-lz.junior' })).body.posts).toHaveLength(1);
    await put(path, 'admin', { until });
    expect((await api.call('GET', '/me', { as: 'gs-lz.junior' })).body.posts).toHaveLength(2);
    expect(await put(path, 'admin', { until: '2020-01-01T00:00:00Z' })).toMatchObject({
      status: 422,
      body: { errors: [{ field: 'until', code: 'too-early' }] },
    });
  });

  it('are withdrawn at once', async () => {
    const path = `/people/${await api.idOf('gs-lz.junior2')}/posts/junior-agent/gs-lz`;
    expect(await api.call('DELETE', path, { as: 'admin' })).toMatchObject({ status: 200, body: { posts: [] } });
    expect((await api.call('GET', '/me', { as: 'gs-lz.junior2' })).body.posts).toEqual([]);
    expect(await api.call('DELETE', path, { as: 'admin' })).toMatchObject({ status: 404 });
  });

  it('are never given to oneself', async () => {
    const before = await trail();
    expect(await put(`/people/${await api.idOf('admin')}/posts/hq-coordinator/hq`, 'admin')).toMatchObject({
      status: 403,
      body: { code: 'separation-of-duties' },
    });
    expect(await trail()).toEqual(before);
  });

  it.each([
    ['king', 'gs-lz', 422],
    ['junior-agent', 'gs-xx', 422],
    ['gm-hotline', 'gs-lz', 422],
    ['handler', 'gs-lz', 422],
  ])('%s at %s are refused', async (role, org, status) => {
    expect((await put(`/people/${await api.idOf('gs-lz.junior')}/posts/${role}/${org}`, 'admin')).status).toBe(status);
  });

  it('says at which kind of organisation the role is held', async () => {
    const { body } = await put(`/people/${await api.idOf('gs-lz.junior')}/posts/gm-hotline/gs-lz`, 'admin');
    expect(body).toMatchObject({ errors: [{ field: 'org', code: 'wrong-org-level' }] });
    expect(JSON.stringify(body)).toContain('province');
  });
});

describe("a province's administrator", () => {
  const as = 'gs.quality';

  it('reaches the province and nothing beside or above it', async () => {
    expect((await put(`/people/${await api.idOf('gs-ts.desk')}/posts/team-leader/gs-ts`, as)).status).toBe(200);
    expect((await put(`/people/${await api.idOf('sn.desk')}/posts/team-leader/sn`, as)).status).toBe(404);
    expect((await put(`/people/${await api.idOf('gs-ts.desk')}/posts/hq-coordinator/hq`, as)).status).toBe(422);
    expect((await newPerson({ ...trainee, username: 'sn.trainee', org: 'sn' }, as)).status).toBe(422);
  });

  it('cannot take over somebody who also holds, or stands in for, a post above', async () => {
    const [helper, standIn] = [await api.idOf('gs-ts.senior2'), await api.idOf('gs-ts.senior')];
    await put(`/people/${helper}/posts/hq-coordinator/hq`, 'admin', { until: '2099-01-01T00:00:00Z' });
    const body = {
      absent: await api.idOf('hq.coordinator2'),
      substitute: standIn,
      from: '2098-01-01T00:00:00Z',
      until: '2099-01-01T00:00:00Z',
    };
    await api.call('POST', '/substitutions', { as: 'admin', body, headers: { 'idempotency-key': randomUUID() } });
    for (const id of [helper, standIn])
      expect((await put(`/people/${id}/password`, as, { password: 'a long password' })).status).toBe(404);
  });
});

describe('substitutions', () => {
  const add = async (
    absent: string,
    substitute: string,
    over: object = {},
    as = 'admin',
    key: string = randomUUID(),
  ) => {
    const people = { absent: await api.idOf(absent), substitute: await api.idOf(substitute) };
    const body = { ...people, from: '2098-01-01T00:00:00.000Z', until: '2098-02-01T00:00:00.000Z', ...over };
    return api.call('POST', '/substitutions', { as, body, headers: { 'idempotency-key': key } });
  };

  it('are added once per key, listed and ended', async () => {
    const key = randomUUID();
    const added = await add('gs-lz.manager', 'gs-lz.manager2', {}, 'admin', key);
    expect(added.status).toBe(201);
    expect((await add('gs-lz.manager', 'gs-lz.manager2', {}, 'admin', key)).body).toEqual(added.body);
    expect(await add('gs-lz.manager2', 'gs-lz.manager', {}, 'admin', key)).toMatchObject({
      status: 422,
      body: { code: 'key-reused' },
    });
    expect((await api.call('GET', '/substitutions', { as: 'admin' })).body).toContainEqual(added.body);
    expect((await api.call('GET', '/substitutions', { as: 'gs.quality' })).body).toContainEqual(added.body);
    const path = `/substitutions/${added.body.id}`;
    expect((await api.call('DELETE', path, { as: 'admin' })).status).toBe(204);
    expect((await api.call('DELETE', path, { as: 'admin' })).status).toBe(404);
  });

  it('name the side on which there is nobody', async () => {
    for (const field of ['absent', 'substitute'])
      expect(await add('gs-lz.manager', 'gs-lz.manager2', { [field]: randomUUID() })).toMatchObject({
        status: 422,
        body: { errors: [{ field, code: 'unknown-person' }] },
      });
  });

  it('are refused for oneself as substitute, for one person on both sides, and without a future', async () => {
    expect(await add('gs-lz.manager', 'admin')).toMatchObject({ status: 403, body: { code: 'separation-of-duties' } });
    expect(await add('gs-lz.manager', 'gs-lz.manager')).toMatchObject({
      status: 422,
      body: { errors: [{ field: 'substitute' }] },
    });
    expect(
      await add('gs-lz.manager', 'gs-lz.leader', { from: '2020-01-01T00:00:00Z', until: '2021-01-01T00:00:00Z' }),
    ).toMatchObject({
      status: 422,
      body: { errors: [{ field: 'until', code: 'too-early' }] },
    });
  });
});

describe('administration', () => {
  it('is for administrators only', async () => {
    const id = await api.idOf('gs-lz.desk');
    expect((await newPerson(trainee, 'hq.leader')).status).toBe(403);
    expect((await put(`/people/${id}/password`, 'gs-lz.leader', { password: 'a long password' })).status).toBe(403);
    expect((await put(`/people/${id}/posts/team-leader/gs-lz`, 'gs.gm')).status).toBe(403);
    expect((await api.call('GET', '/substitutions', { as: 'hq.coordinator' })).status).toBe(403);
  });

  it('leaves a whole chain that names who, and neither passwords nor names', async () => {
    expect(await verifyStream(api.database.app.manager, 'administration')).toMatchObject({ intact: true });
    const entries = await trail();
    const admin = await api.idOf('admin');
    expect(entries.find(({ command }) => command === 'grant-role')).toMatchObject({
      actor: { kind: 'person', id: admin },
      onBehalfOf: null,
      fields: { person: expect.any(String), role: 'junior-agent', org: 'gs-lz', until: null },
    });
    const text = JSON.stringify(entries);
    for (const secret of ['a long password', 'argon2', '见习', 'trainee']) expect(text).not.toContain(secret);
  });
});
