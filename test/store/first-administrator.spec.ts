import { ActorResolver } from '../../src/platform/auth/actor-resolver';
import { createFirstAdministrator } from '../../src/seed/first-administrator';
import { seedOrgs } from '../../src/seed/seed-orgs';
import { openDatabase, type TestDatabase } from '../support/database';

const now = new Date('2026-03-02T02:00:00Z');
let database: TestDatabase;
beforeAll(async () => {
  database = await openDatabase();
  await seedOrgs(database.app.manager);
});
afterAll(() => database.close());

it('makes one administrator, once, also when asked twice at the same time', async () => {
  const make = (name: string) => createFirstAdministrator(database.app, name, 'a long password', now);
  const made = await Promise.allSettled([make('Root.One'), make('root.two')]);
  const ids = made.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  expect(ids).toHaveLength(1);
  await expect(make('root.three')).rejects.toThrow(/already/);
  // Outside demo mode, so also in production.
  const resolver = new ActorResolver(database.app, { production: true });
  expect((await resolver.person({ person: ids[0]!, version: 1 }, now))?.actor).toMatchObject({
    posts: [{ role: 'administrator', org: 'hq' }],
  });
  expect(await database.app.query(`SELECT seq FROM audit WHERE stream = 'administration'`)).toEqual([{ seq: 1 }]);
});
