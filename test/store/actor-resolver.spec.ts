import type { DataSource } from 'typeorm';
import { ActorResolver } from '../../src/platform/auth/actor-resolver';
import { scopePaths } from '../../src/platform/auth/scope';
import { seedDemo } from '../../src/seed/seed-demo';
import { openDatabase, type TestDatabase } from '../support/database';

const now = new Date('2026-03-02T02:00:00Z');
const hours = (count: number) => new Date(now.getTime() + count * 3_600_000);

let database: TestDatabase;
let app: DataSource;
let resolver: ActorResolver;
const idOf = async (username: string): Promise<string> =>
  (await app.query('SELECT id FROM person WHERE username = $1', [username]))[0].id;
const resolve = async (username: string, at = now) => resolver.person({ person: await idOf(username), version: 1 }, at);

beforeAll(async () => {
  database = await openDatabase();
  app = database.app;
  resolver = new ActorResolver(app, { production: false });
  await seedDemo(app, { demo: true, production: false });
});
afterAll(() => database.close());

describe('a session becomes an actor', () => {
  it('with the posts in force', async () => {
    expect((await resolve('gs-lz.billing'))?.actor).toEqual({
      kind: 'person',
      id: await idOf('gs-lz.billing'),
      posts: [{ role: 'handler', org: 'gs-lz-billing' }],
    });
  });

  it.each([
    ['hq.coordinator', ['hq.']],
    ['gs.gm', ['hq.gs.']],
    ['gs-lz.junior', ['hq.gs.gs-lz.']],
    ['gs-lz.billing', ['hq.gs.gs-lz.gs-lz-billing.']],
    ['hq-sl-voice.handler', ['hq.hq-sl-voice.']],
    ['admin', []],
  ])('%s may read the cases of %j', async (username, scope) => {
    expect(scopePaths((await resolve(username))!, 'read-cases')).toEqual(scope);
  });

  it('until it ends: a temporary permission counts between its two times only', async () => {
    await app.query(
      `INSERT INTO post (person_id, role, org_id, valid_from, valid_until) VALUES ($1, 'team-leader', 'gs-ts', $2, $3)`,
      [await idOf('gs-lz.senior'), hours(1), hours(9)],
    );
    const roles = async (at: Date) => (await resolve('gs-lz.senior', at))?.actor;
    const permanent = { role: 'senior-agent', org: 'gs-lz' };
    const both = [permanent, { role: 'team-leader', org: 'gs-ts' }];
    expect(await roles(hours(0))).toMatchObject({ posts: [permanent] });
    expect(await roles(hours(1))).toMatchObject({ posts: both });
    expect(await roles(hours(8.9))).toMatchObject({ posts: both });
    expect(await roles(hours(9))).toMatchObject({ posts: [permanent] });
  });

  it('not for a closed account, nor with a token issued before the sessions were ended', async () => {
    const id = await idOf('gs-ts.junior2');
    await app.query('UPDATE person SET token_version = 2 WHERE id = $1', [id]);
    expect(await resolver.person({ person: id, version: 1 }, now)).toBeNull();
    expect(await resolver.person({ person: id, version: 2 }, now)).not.toBeNull();
    await app.query('UPDATE person SET active = false WHERE id = $1', [id]);
    expect(await resolver.person({ person: id, version: 2 }, now)).toBeNull();
  });

  it('of nobody, for a person without any post', async () => {
    await app.query(`DELETE FROM post WHERE person_id = $1`, [await idOf('gs-ts.network')]);
    expect((await resolve('gs-ts.network'))?.actor).toMatchObject({ posts: [] });
  });

  it('not for demo accounts and demo systems in production', async () => {
    const production = new ActorResolver(app, { production: true });
    expect(await production.person({ person: await idOf('gs-lz.junior'), version: 1 }, now)).toBeNull();
    expect(await production.system('bhs_demo-gs-crm', new Date())).toBeNull();
  });
});

describe('substitution', () => {
  let absent: string;
  let substitute: string;
  beforeAll(async () => {
    [absent, substitute] = [await idOf('gs-lz.manager'), await idOf('gs-lz.leader')];
    await app.query(
      `INSERT INTO substitution (id, absent_id, substitute_id, valid_from, valid_until)
       VALUES (gen_random_uuid(), $1, $2, $3, $4)`,
      [absent, substitute, hours(1), hours(9)],
    );
  });

  it("adds the absent colleague's posts and names the colleague", async () => {
    expect((await resolver.standIn(substitute, absent, hours(2)))?.actor).toEqual({
      kind: 'person',
      id: substitute,
      onBehalfOf: absent,
      posts: [
        { role: 'prefecture-manager', org: 'gs-lz' },
        { role: 'team-leader', org: 'gs-lz' },
      ],
    });
  });

  it('counts within its time only, one way only, and not for others', async () => {
    expect(await resolver.standIn(substitute, absent, hours(0))).toBeNull();
    expect(await resolver.standIn(substitute, absent, hours(9))).toBeNull();
    expect(await resolver.standIn(absent, substitute, hours(2))).toBeNull();
    expect(await resolver.standIn(await idOf('gs-lz.junior'), absent, hours(2))).toBeNull();
  });

  it("ends with the colleague's account", async () => {
    await app.query('UPDATE person SET active = false WHERE id = $1', [absent]);
    expect(await resolver.standIn(substitute, absent, hours(2))).toBeNull();
  });
});

describe('connected systems', () => {
  it('are known by their token', async () => {
    expect(await resolver.system('bhs_demo-gs-crm', new Date())).toEqual({
      actor: { kind: 'connected-system', id: 'gs-crm', org: 'gs' },
      paths: { gs: 'hq.gs.' },
    });
    expect(await resolver.system('bhs_demo-gs-crn', new Date())).toBeNull();
  });

  it('are refused once closed', async () => {
    await app.query(`UPDATE connected_system SET active = false WHERE id = 'gs-oa'`);
    expect(await resolver.system('bhs_demo-gs-oa', new Date())).toBeNull();
  });

  it('leave no readable token behind', async () => {
    const [{ stored }] = await app.query(
      `SELECT string_agg(row_to_json(s)::text, '') AS stored FROM connected_system s`,
    );
    expect(stored).not.toContain('bhs_');
  });
});
