import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { passwordMatches } from '../../src/platform/auth/password';
import { seedOrgs } from '../../src/seed/seed-orgs';
import { openDatabase, type TestDatabase } from '../support/database';
import { ROOT } from '../support/holder';

const SOURCES = join(ROOT, 'test/support/sources.cjs');
const PASSWORD = 'a long enough password';
let database: TestDatabase;
beforeAll(async () => {
  database = await openDatabase();
  await seedOrgs(database.app.manager);
});
afterAll(() => database?.close());

const bihuan = (args: string[], input: string, more: Record<string, string> = {}) =>
  new Promise<{ code: number | null; said: string }>((resolve) => {
    const env = {
      ...process.env,
      ...{
        NODE_ENV: 'production',
        BIHUAN_DATABASE_URL: database.url,
        BIHUAN_JWT_SECRET: 'x'.repeat(40),
        BIHUAN_SECRET_KEY: '0'.repeat(64),
      },
      ...more,
    };
    const child = spawn(process.execPath, ['-r', SOURCES, join(ROOT, 'src/cli/main.ts'), 'create-admin', ...args], {
      env,
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += String(chunk)));
    child.once('close', (code) => resolve({ code, said }));
    child.stdin.end(input);
  });
const trail = () => database.owner.query(`SELECT entry FROM audit WHERE stream = 'administration' ORDER BY seq`);

it('refuses a name or password that the API would refuse, and says so before it looks at the database', async () => {
  expect(await bihuan(['Root One'], PASSWORD)).toMatchObject({ code: 2 });
  expect((await bihuan(['root.one'], 'short\n')).said).toMatch(/10 to 128 characters/);
  expect(await bihuan(['root.one'], '')).toEqual({ code: 2, said: 'bihuan: no password on stdin\n' });
  const away = await bihuan(['root.one'], PASSWORD, { BIHUAN_DATABASE_URL: 'postgres://nobody@127.0.0.1:9/none' });
  expect(away).toMatchObject({ code: 3, said: expect.stringMatching(/PostgreSQL does not answer/) });
  expect(await trail()).toEqual([]);
});

it('makes the first administrator, audited, with the password from stdin only', async () => {
  expect(await bihuan(['Root.One'], `${PASSWORD}\n`)).toEqual({
    code: 0,
    said: 'root.one may sign in as administrator\n',
  });
  const [made] = await database.owner.query(
    `SELECT id, password_hash FROM person WHERE username = 'root.one' AND active AND NOT demo`,
  );
  expect(await passwordMatches(made.password_hash, PASSWORD)).toBe(true);
  const [{ entry }] = await trail();
  expect(JSON.parse(entry)).toMatchObject({
    command: 'create-first-administrator',
    fields: { person: made.id, forced: false },
  });
  expect(entry).not.toContain(PASSWORD);
});

it('makes another one only by force, and the trail says so', async () => {
  expect(await bihuan(['root.two'], PASSWORD)).toMatchObject({ code: 1, said: expect.stringMatching(/already/) });
  expect(await bihuan(['root.one', '--force'], PASSWORD)).toMatchObject({ code: 1 });
  expect(await bihuan(['root.two', '--force'], PASSWORD)).toMatchObject({ code: 0 });
  const entries = (await trail()) as { entry: string }[];
  expect(entries.map(({ entry }) => JSON.parse(entry).fields.forced)).toEqual([false, true]);
});
