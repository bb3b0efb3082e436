import { randomBytes } from 'node:crypto';
import { sealReceivers } from '../../src/platform/secrets/seal-receivers';
import { keyId, SecretBox } from '../../src/platform/secrets/secret-box';
import { RelayRun, SECRET } from '../support/relay-run';
import { openDatabase, type TestDatabase } from '../support/database';

const [old, fresh] = [randomBytes(32), randomBytes(32)];
let database: TestDatabase;

beforeAll(async () => {
  database = await openDatabase();
  await database.owner.query(
    `INSERT INTO org (id, level, path, name_zh, name_en, calendar_id) VALUES ('hq', 'hq', 'hq.', '总部', 'HQ', 'always')`,
  );
});
afterAll(() => database?.close());
beforeEach(async () => {
  await database.owner.query('TRUNCATE receiver CASCADE');
  await database.owner.query(
    `INSERT INTO receiver (id, org_id, kind, url, secret, previous_secret) VALUES
       ('a', 'hq', 'webhook', 'http://a', $1, 'whsec_b2xk'), ('b', 'hq', 'webhook', 'http://b', $1, NULL),
       ('c', 'hq', 'log', NULL, NULL, NULL)`,
    [SECRET],
  );
});

const stored = async (): Promise<string[]> =>
  (
    await database.owner.query(`SELECT unnest(ARRAY[secret, previous_secret]) AS one FROM receiver ORDER BY id`)
  ).flatMap(({ one }: { one: string | null }) => one ?? []);

it('seals what lay open, once, however many do it at the same time', async () => {
  const box = new SecretBox([old]);
  await Promise.all([1, 2, 3].map(() => sealReceivers(database.app, box)));
  const all = await stored();
  expect(all).toHaveLength(3);
  expect(all.join()).not.toContain('whsec_');
  expect(all.map((one, index) => box.open(one, `receiver:${index < 2 ? 'a' : 'b'}`)).sort()).toEqual(
    [SECRET, SECRET, 'whsec_b2xk'].sort(),
  );
  expect(await sealReceivers(database.app, box)).toEqual({ sealed: 0, problems: [] });
  expect(await stored()).toEqual(all);
});

it('seals again under a new key, and says what it cannot open', async () => {
  await sealReceivers(database.app, new SecretBox([old]));
  expect(await sealReceivers(database.app, new SecretBox([fresh]))).toEqual({
    sealed: 0,
    problems: Array(3).fill(expect.stringContaining(keyId(old))),
  });
  expect(await sealReceivers(database.app, new SecretBox([fresh, old]))).toEqual({ sealed: 3, problems: [] });
  expect((await stored()).every((one) => one.startsWith(`v1.${keyId(fresh)}.`))).toBe(true);
});

it('a secret that cannot be opened sends nothing, and says which key is missing', async () => {
  const run = await RelayRun.prepare();
  try {
    const server = await run.server();
    await run.receiver('gs-crm', server.url);
    const sealed = new SecretBox([fresh]).seal(SECRET, 'receiver:gs-crm');
    await run.database.owner.query('UPDATE receiver SET secret = $1', [sealed]);
    await run.outbox();
    run.start({ attempts: 1 });
    await run.settled('gs-crm', 1);
    expect(server.received).toHaveLength(0);
    const [{ last_error: error }] = await run.database.owner.query('SELECT last_error FROM delivery');
    expect(error).toContain(`sealed with key ${keyId(fresh)}`);
  } finally {
    await run.clear();
    await run.stop();
  }
});
