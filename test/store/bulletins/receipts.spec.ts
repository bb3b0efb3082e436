import { BulletinsModule } from '../../../src/modules/bulletins/bulletins.module';
import { addReceipts } from '../../../src/modules/bulletins/receipts/receipt-rows';
import { PROVINCES } from '../../../src/seed/provinces';
import { openDatabase, type TestDatabase } from '../../support/database';
import { seedDemo } from '../../../src/seed/seed-demo';
import { BULLETIN_CAST as CAST } from '../../support/domain/bulletin-cast';
import { idOf } from '../../support/played-cases';
import { RecordedBulletins } from '../../support/recorded-bulletins';
import { TrustApi, type Answer } from '../../support/trust-api';

const READERS = 2_000;
const BULLETIN = idOf('bulletin');

let database: TestDatabase;
beforeAll(async () => {
  database = await openDatabase();
  await seedDemo(database.app, { demo: true, production: false });
  await database.owner.query(
    `INSERT INTO person (id, username, display_zh, display_en, org_id, demo)
     SELECT md5(province || n)::uuid, province || '.reader' || n, province || n, province || n, province, false
       FROM unnest($1::text[]) AS province, generate_series(1, $2::int) AS n`,
    [PROVINCES.map(([code]) => code), READERS],
  );
});
afterAll(() => database?.close());

const readersOf = async (province: string) => {
  const rows = await database.app.query<{ person: string }[]>(
    `SELECT id AS person FROM person WHERE username LIKE $1 || '.reader%' ORDER BY id`,
    [province],
  );
  return rows.map(({ person }) => ({ bulletin: BULLETIN, person, org: province }));
};
const counted = async (): Promise<{ rows: number; changed: number; people: number }> => {
  const [row] = await database.owner.query<[{ rows: number; changed: number; people: number }]>(
    `SELECT count(*)::int AS rows, count(*) FILTER (WHERE read_at <> $1)::int AS changed,
            count(DISTINCT person_id)::int AS people FROM bulletin_receipt`,
    [new Date(0)],
  );
  return row;
};

it('takes what 31 provinces of 2,000 readers have read, a statement each, and changes none of it when told again', async () => {
  const all = PROVINCES.length * READERS;
  expect(all).toBe(62_000);
  const again: number[] = [];
  for (const [code] of PROVINCES) {
    const readers = await readersOf(code);
    expect(await addReceipts(database.app.manager, readers, new Date(0))).toBe(READERS);
    again.push(await addReceipts(database.app.manager, [...readers, readers[0]!], new Date(1)));
  }
  expect(again.every((added) => added === 0)).toBe(true);
  expect(await counted()).toEqual({ rows: all, changed: 0, people: all });
});

it('lets nobody change or take back a receipt', async () => {
  await expect(database.app.query(`UPDATE bulletin_receipt SET read_at = now()`)).rejects.toThrow('permission denied');
  await expect(database.app.query(`DELETE FROM bulletin_receipt`)).rejects.toThrow('permission denied');
});

describe('readers by name', () => {
  let api: TrustApi;
  let id: string;
  beforeAll(async () => {
    api = await TrustApi.start([BulletinsModule]);
    const desk = new RecordedBulletins(api.database);
    id = idOf((await desk.shown('请阅读')).caseId);
    desk.publishAt('gs', CAST.gsManager);
    await desk.record();
    await api.call('POST', '/bulletins/receipts', { as: 'gs-lz.junior', body: { ids: [id] } });
  });
  afterAll(() => api?.stop());

  const get = (org: string, as: string, query = ''): Promise<Answer> =>
    api.call('GET', `/bulletins/${id}/receipts/${org}${query}`, { as });
  const all = async (as: string, query: string): Promise<{ id: string; readAt: string | null }[]> => {
    const found: { id: string; readAt: string | null }[] = [];
    for (let cursor = ''; ;) {
      const { status, body } = await get('gs', as, `?limit=7${query}${cursor}`);
      expect(status).toBe(200);
      found.push(...body.items);
      if (body.next === null) return found;
      cursor = `&cursor=${body.next}`;
    }
  };

  it('are everybody of the province, each once, in windows: those who have read it and those who have not', async () => {
    const { body } = await api.call('GET', `/bulletins/${id}/receipts`, { as: 'hq.publisher' });
    const { read, of } = body.items.find(({ org }: { org: string }) => org === 'gs');
    const people = await all('hq.publisher', '');
    expect([read, new Set(people.map((one) => one.id)).size, people.length]).toEqual([1, of, of]);
    expect(await all('gs.publisher', '&read=true')).toEqual([
      expect.objectContaining({ nameZh: '兰州 初级话务员一', readAt: expect.any(String) }),
    ]);
    const unread = await all('hq.publisher', '&read=false');
    expect([unread.length, unread.filter(({ readAt }) => readAt !== null)]).toEqual([of - 1, []]);
  });

  it('are named only to who may see that organisation', async () => {
    // Another receiver's people, one below it, and one who may read the bulletin but not that centre's people.
    for (const [org, as] of [
      ['gs', 'sn.publisher'],
      ['gs', 'gs-lz.publisher'],
      ['hq', 'gs.publisher'],
      ['nowhere', 'hq.publisher'],
    ] as const)
      expect([as, org, (await get(org, as)).status]).toEqual([as, org, 404]);
  });

  it('a page mark of one filter does not fit another', async () => {
    const { body } = await get('gs', 'hq.publisher', '?limit=1');
    const { status, body: problem } = await get('gs', 'hq.publisher', `?limit=1&read=true&cursor=${body.next}`);
    expect([status, problem.code]).toEqual([400, 'invalid-cursor']);
  });
});
