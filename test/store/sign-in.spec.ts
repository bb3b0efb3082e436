import { appDataSource } from '../../src/platform/database/data-source';
import { readSession } from '../../src/platform/auth/session-token';
import { LOCK_MINUTES, MAX_FAILURES, SignInLock } from '../../src/platform/auth/sign-in-lock';
import { SignInService } from '../../src/platform/auth/sign-in.service';
import { DEMO_PASSWORD, seedDemo } from '../../src/seed/seed-demo';
import { openDatabase, type TestDatabase } from '../support/database';

const jwtSecret = new TextEncoder().encode('a secret of at least thirty-two characters');
const now = new Date('2026-03-02T02:00:00Z');
const minutesLater = (minutes: number) => new Date(now.getTime() + minutes * 60_000);

let database: TestDatabase;
let service: SignInService;
let lock: SignInLock;
const inMode = (production: boolean) => new SignInService(database.app, lock, { production, jwtSecret });

beforeAll(async () => {
  database = await openDatabase();
  await seedDemo(database.app, { demo: true, production: false });
  lock = new SignInLock(database.app);
  service = inMode(false);
});
afterAll(() => database.close());
beforeEach(() => database.app.query('DELETE FROM sign_in_attempt'));

const wrong = { code: 'wrong-credentials', status: 401 };
const locked = { code: 'account-locked', status: 429 };
const failTimes = async (times: number, username: string, at = now) => {
  for (let i = 0; i < times; i += 1) await expect(service.signIn(username, 'not it', at)).rejects.toMatchObject(wrong);
};

describe('sign-in', () => {
  it('answers a session for the right password, the name in any case', async () => {
    const view = await service.signIn(' GS-LZ.Junior ', DEMO_PASSWORD, now);
    expect(view.person).toEqual({
      id: expect.any(String),
      username: 'gs-lz.junior',
      displayZh: '兰州 初级话务员一',
      displayEn: 'Lanzhou junior agent 1',
      org: 'gs-lz',
    });
    const reading = await readSession(jwtSecret, view.token, now);
    expect(reading).toEqual({ outcome: 'valid', session: { person: view.person.id, version: 1 } });
    expect(JSON.stringify(view)).not.toContain('argon2');
  });

  it('gives one answer to a wrong password, an unknown name, a closed and a password-less account', async () => {
    await database.app.query(`UPDATE person SET active = false WHERE username = 'gs-lz.floor'`);
    await database.app.query(`UPDATE person SET password_hash = NULL WHERE username = 'gs-lz.editor'`);
    await expect(service.signIn('gs-lz.junior', 'not it', now)).rejects.toMatchObject(wrong);
    for (const name of ['nobody.here', 'gs-lz.floor', 'gs-lz.editor'])
      await expect(service.signIn(name, DEMO_PASSWORD, now)).rejects.toMatchObject(wrong);
  });

  it.each(['gs-lz.senior', 'nobody.here'])('locks %s after too many failures, then opens again', async (username) => {
    await failTimes(MAX_FAILURES, username);
    await expect(service.signIn(username, DEMO_PASSWORD, now)).rejects.toMatchObject({
      ...locked,
      headers: { 'retry-after': String(LOCK_MINUTES * 60) },
    });
    await expect(service.signIn(username, DEMO_PASSWORD, minutesLater(LOCK_MINUTES - 1))).rejects.toMatchObject(locked);
    const reopened = service.signIn(username, DEMO_PASSWORD, minutesLater(LOCK_MINUTES + 1));
    if (username === 'gs-lz.senior') expect((await reopened).person.username).toBe(username);
    else await expect(reopened).rejects.toMatchObject(wrong);
  });

  it('counts guesses made at once', async () => {
    const guesses = Array.from({ length: MAX_FAILURES + 5 }, () => service.signIn('gs-lz.leader', 'not it', now));
    const codes = (await Promise.allSettled(guesses)).map((one) => one.status === 'rejected' && one.reason.code);
    expect(codes.filter((code) => code === 'wrong-credentials')).toHaveLength(MAX_FAILURES);
    expect(codes.filter((code) => code === 'account-locked')).toHaveLength(5);
  });

  it('forgets failures after a success, and after a day', async () => {
    await failTimes(MAX_FAILURES - 1, 'gs-lz.desk');
    await service.signIn('gs-lz.desk', DEMO_PASSWORD, now);
    await failTimes(MAX_FAILURES, 'gs-lz.desk');
    await expect(service.signIn('gs-lz.desk', DEMO_PASSWORD, minutesLater(25 * 60))).resolves.toBeDefined();
  });

  it('refuses demo accounts in production, right password or not', async () => {
    await expect(inMode(true).signIn('gs-lz.junior', DEMO_PASSWORD, now)).rejects.toMatchObject(wrong);
  });
});

describe('demo data', () => {
  it('is seeded once, however often it is asked for', async () => {
    const count = () =>
      database.app.query(`SELECT (SELECT count(*) FROM person) people, (SELECT count(*) FROM post) posts,
        (SELECT count(*) FROM customer) customers, (SELECT count(*) FROM connected_system) systems, (SELECT count(*) FROM org) orgs`);
    const before = await count();
    await seedDemo(database.app, { demo: true, production: false });
    expect(await count()).toEqual(before);
    expect(Number(before[0].people)).toBeGreaterThan(50);
  });

  it('is refused in production and absent outside demo mode', async () => {
    const empty = await openDatabase();
    const fresh = await appDataSource({ url: empty.url }).initialize();
    try {
      await expect(seedDemo(fresh, { demo: true, production: true })).rejects.toThrow(/refused/);
      await seedDemo(fresh, { demo: false, production: false });
      expect(await fresh.query('SELECT FROM person')).toEqual([]);
    } finally {
      await fresh.destroy();
      await empty.close();
    }
  });
});
