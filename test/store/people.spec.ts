import { PeopleModule } from '../../src/modules/people/people.module';
import { OrgsModule } from '../../src/modules/orgs/orgs.module';
import { DEMO_PASSWORD } from '../../src/seed/seed-demo';
import { TrustApi } from '../support/trust-api';

let api: TrustApi;
beforeAll(async () => {
  api = await TrustApi.start([OrgsModule, PeopleModule]);
});
afterAll(() => api.stop());

const names = (answer: { body: { items: { username: string }[] } }) =>
  answer.body.items.map(({ username }) => username);

describe('looking for people', () => {
  it('finds who belongs below an organisation, or holds a post there', async () => {
    const found = names(await api.call('GET', '/people?under=gs-lz&limit=200', { as: 'admin' }));
    expect(found).toEqual(expect.arrayContaining(['gs-lz.billing', 'gs-lz.leader']));
    expect(found).not.toContain('gs.gm');
    const elsewhere = await api.call('GET', '/people?under=sn', { as: 'gs-lz.leader' });
    expect(elsewhere.body.items).toEqual([]);
  });

  it('by a part of the user name or of a name, taken as it is typed', async () => {
    expect(names(await api.call('GET', `/people?q=${encodeURIComponent('兰州 班长')}`, { as: 'admin' }))).toEqual([
      ...['gs-lz.leader', 'gs-lz.leader2'],
    ]);
    expect(names(await api.call('GET', '/people?q=LZ.LEADER', { as: 'admin' }))).toHaveLength(2);
    expect(names(await api.call('GET', '/people?q=%25', { as: 'admin' }))).toEqual([]);
    expect(names(await api.call('GET', '/people?active=false', { as: 'admin' }))).toEqual([]);
  });

  it('page by page, each person once; a cursor of other words is refused', async () => {
    const first = await api.call('GET', '/people?q=gs-lz.&limit=5', { as: 'admin' });
    const second = await api.call('GET', `/people?q=gs-lz.&limit=5&cursor=${first.body.next}`, { as: 'admin' });
    expect(new Set([...names(first), ...names(second)]).size).toBe(10);
    const other = await api.call('GET', `/people?q=sn&limit=5&cursor=${first.body.next}`, { as: 'admin' });
    expect(other.body.code).toBe('invalid-cursor');
  });
});

describe('GET /me', () => {
  it('tells who is signed in, with posts and permissions', async () => {
    const { status, body } = await api.call('GET', '/me', { as: 'gs-lz.leader' });
    expect(status).toBe(200);
    expect(body).toEqual({
      person: {
        id: expect.any(String),
        username: 'gs-lz.leader',
        displayZh: '兰州 班长一',
        displayEn: 'Lanzhou team leader 1',
        org: 'gs-lz',
      },
      onBehalfOf: null,
      posts: [{ role: 'team-leader', org: 'gs-lz', from: null, until: null }],
      permissions: expect.arrayContaining(['read-case-audit', 'look-up-customers']),
      standIns: [],
    });
    expect(body.permissions).not.toContain('administer');
  });

  it('tells for whom one may stand in, and for whom one does', async () => {
    const [absent, substitute] = [await api.idOf('gs-ts.leader'), await api.idOf('gs-ts.senior')];
    await api.database.app.query(
      `INSERT INTO substitution (id, absent_id, substitute_id, valid_from, valid_until)
       VALUES (gen_random_uuid(), $1, $2, now() - interval '1 hour', '2099-01-01T00:00:00Z')`,
      [absent, substitute],
    );
    const alone = await api.call('GET', '/me', { as: 'gs-ts.senior' });
    expect(alone.body.standIns).toEqual([
      { absent: expect.objectContaining({ id: absent, username: 'gs-ts.leader' }), until: '2099-01-01T00:00:00.000Z' },
    ]);
    const standing = await api.call('GET', '/me', { as: 'gs-ts.senior', headers: { 'x-on-behalf-of': absent } });
    expect(standing.body).toMatchObject({
      onBehalfOf: absent,
      posts: [{ role: 'senior-agent' }, { role: 'team-leader' }],
    });
  });

  it("changes one's own password, which ends the sessions", async () => {
    const as = 'gs-ts.junior';
    const change = (current: string, password: string) =>
      api.call('PUT', '/me/password', { as, body: { current, password } });
    expect(await change('not it', 'another password')).toMatchObject({
      status: 422,
      body: { errors: [{ field: 'current' }] },
    });
    expect(await change(DEMO_PASSWORD, 'short')).toMatchObject({
      status: 422,
      body: { errors: [{ field: 'password', code: 'too-short' }] },
    });
    expect(await change(DEMO_PASSWORD, 'another password')).toMatchObject({ status: 204 });
    expect(await api.call('GET', '/me', { as })).toMatchObject({ status: 401, body: { code: 'session-expired' } });
    const signIn = (password: string) => api.call('POST', '/sign-in', { body: { username: as, password } });
    expect(await signIn(DEMO_PASSWORD)).toMatchObject({ status: 401 });
    expect(await signIn('another password')).toMatchObject({ status: 200 });
  });
});

describe('POST /sign-in', () => {
  it.each([
    [{ password: 'x' }, 'username'],
    [{ username: 'gs-lz.junior' }, 'password'],
    [{ username: 1, password: 'x' }, 'username'],
    [{ username: 'a', password: 'x'.repeat(200) }, 'password'],
    [{ username: 'a', password: 'x', role: 'administrator' }, 'role'],
  ])('refuses %j naming the field', async (body, field) => {
    expect(await api.call('POST', '/sign-in', { body })).toMatchObject({ status: 422, body: { errors: [{ field }] } });
  });
});

describe('GET /people/{person}', () => {
  const read = (id: string, as: string) => api.call('GET', `/people/${id}`, { as });

  it('tells the account and its posts in force and to come, none that are over', async () => {
    const id = await api.idOf('gs-ts.desk');
    await api.database.owner.query(
      `INSERT INTO post (person_id, role, org_id, valid_from, valid_until) VALUES
         ($1, 'handler', 'gs-ts-billing', '2020-01-01T00:00:00Z', '2020-02-01T00:00:00Z'),
         ($1, 'handler', 'gs-ts-fault', '2098-01-01T00:00:00Z', '2099-01-01T00:00:00Z')`,
      [id],
    );
    const { status, body } = await read(id, 'gs.gm');
    expect([status, body]).toMatchObject([200, { id, username: 'gs-ts.desk', org: 'gs-ts', active: true }]);
    expect(body.posts).toContainEqual({
      ...{ role: 'handler', org: 'gs-ts-fault', from: '2098-01-01T00:00:00.000Z', until: '2099-01-01T00:00:00.000Z' },
    });
    expect(body.posts.map(({ org }: { org: string }) => org)).not.toContain('gs-ts-billing');
    expect(JSON.stringify(body)).not.toContain('password');
  });

  it('is within the subtree only: whoever belongs there, or holds a post there', async () => {
    const desk = await api.idOf('gs-ts.desk');
    expect((await read(desk, 'gs-ts.leader')).status).toBe(200);
    for (const who of ['gs-lz.leader', 'sn.gm'])
      expect(await read(desk, who)).toMatchObject({ status: 404, body: { code: 'not-found' } });
    const guest = await api.idOf('gs-lz.senior');
    expect((await read(guest, 'gs-ts.leader')).status).toBe(404);
    await api.database.owner.query(`INSERT INTO post (person_id, role, org_id) VALUES ($1, 'handler', 'gs-ts-fault')`, [
      guest,
    ]);
    expect((await read(guest, 'gs-ts.leader')).status).toBe(200);
    await api.database.owner.query(`DELETE FROM post WHERE person_id = $1 AND org_id = 'gs-ts-fault'`, [guest]);
  });

  it('is not found where there is nobody, and refused what is no id', async () => {
    expect((await read('018f0000-0000-7000-8000-00000000dead', 'admin')).status).toBe(404);
    expect(await read('gs-lz.leader', 'admin')).toMatchObject({
      status: 422,
      body: { errors: [{ field: 'person', code: expect.any(String) }] },
    });
    expect((await api.call('GET', `/people/${await api.idOf('gs-lz.leader')}`)).status).toBe(401);
  });
});

describe('GET /people', () => {
  const list = (as: string, query = '') => api.call('GET', `/people?limit=200${query}`, { as });

  it('is limited to the subtree of the posts', async () => {
    const lanzhou = names(await list('gs-lz.junior'));
    expect(lanzhou).toEqual(expect.arrayContaining(['gs-lz.billing', 'gs-lz.junior', 'gs-lz.manager']));
    expect(lanzhou.every((name) => name.startsWith('gs-lz.'))).toBe(true);
    expect(lanzhou).toEqual([...lanzhou].sort());
    expect(names(await list('gs-lz.fault'))).toEqual(['gs-lz.fault']);
    expect(names(await list('gs.gm')).every((name) => name.startsWith('gs'))).toBe(true);
    expect(names(await list('hq.coordinator'))).toEqual(expect.arrayContaining(['admin', 'gs-ts.junior', 'sn.gm']));
  });

  it('filters by post in force', async () => {
    expect(names(await list('gs-lz.junior', '&role=handler&org=gs-lz-billing'))).toEqual([
      'gs-lz.billing',
      'gs-lz.billing2',
    ]);
    expect(names(await list('gs-lz.junior', '&role=handler&org=gs-ts-billing'))).toEqual([]);
    expect(names(await list('hq.coordinator', '&role=gm-hotline'))).toEqual(['gs.gm', 'gs.gm2', 'sn.gm']);
    expect(names(await list('gs.gm', '&org=gs-ts-fault'))).toEqual(['gs-ts.fault']);
  });

  it('pages without gaps or repeats, and refuses a cursor of another query', async () => {
    const seen: string[] = [];
    let cursor = '';
    do {
      const page = await api.call('GET', `/people?limit=7${cursor && `&cursor=${cursor}`}`, { as: 'gs-lz.leader' });
      seen.push(...names(page));
      cursor = page.body.next ?? '';
    } while (cursor);
    expect(seen).toEqual(names(await list('gs-lz.leader')));
    const first = await api.call('GET', '/people?limit=2', { as: 'gs-lz.leader' });
    const other = await api.call('GET', `/people?limit=2&role=handler&cursor=${first.body.next}`, {
      as: 'gs-lz.leader',
    });
    expect(other).toMatchObject({ status: 400, body: { code: 'invalid-cursor' } });
  });

  it.each(['&role=king', '&limit=0', '&limit=201', '&org=GS!', '&colour=red'])('refuses %s', async (query) => {
    expect((await api.call('GET', `/people?${query.slice(1)}`, { as: 'gs-lz.junior' })).status).toBe(422);
  });
});

describe('GET /orgs', () => {
  const ids = (rows: { id: string }[]) => rows.map(({ id }) => id);

  it('answers the subtree and where to dispatch', async () => {
    const { body } = await api.call('GET', '/orgs', { as: 'gs-lz.junior' });
    expect(ids(body.orgs)).toEqual([
      'gs-lz',
      'gs-lz-billing',
      'gs-lz-fault',
      'gs-lz-marketing',
      'gs-lz-network',
      'gs-lz-service',
    ]);
    expect(ids(body.targets)).toEqual(expect.arrayContaining(['gs-lz-fault', 'gs-ts', 'hq', 'sn']));
    expect(body.orgs[0]).toEqual({
      ...{ id: 'gs-lz', parent: 'gs', level: 'prefecture', nameZh: '兰州客服中心', nameEn: 'Lanzhou service centre' },
      ...{ zone: 'Asia/Shanghai', calendar: 'back-office', active: true },
    });
    expect(body.targets.find(({ id }: { id: string }) => id === 'sn').throughHq).toBe(true);
  });

  it('gives handlers no targets, and HQ the whole tree', async () => {
    expect((await api.call('GET', '/orgs', { as: 'gs-lz.billing' })).body).toMatchObject({
      orgs: [{ id: 'gs-lz-billing' }],
      targets: [],
    });
    expect((await api.call('GET', '/orgs', { as: 'hq.coordinator' })).body.orgs.length).toBeGreaterThan(200);
  });

  it('answers the targets of another centre within scope, and of none outside', async () => {
    expect(ids((await api.call('GET', '/orgs?centre=gs-ts', { as: 'gs.gm' })).body.targets)).toContain('gs-ts-billing');
    for (const centre of ['gs-ts', 'nowhere'])
      expect(await api.call('GET', `/orgs?centre=${centre}`, { as: 'gs-lz.leader' })).toMatchObject({
        status: 422,
        body: { errors: [{ field: 'centre', code: 'unknown-org' }] },
      });
  });
});
