import { addReceipts } from '../../../src/modules/bulletins/receipts/receipt-rows';
import { PROVINCES } from '../../../src/seed/provinces';
import { openDatabase, type TestDatabase } from '../../support/database';
import { seedDemo } from '../../../src/seed/seed-demo';
import { idOf } from '../../support/played-cases';

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
