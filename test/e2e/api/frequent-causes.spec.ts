import type { CasePageDto } from '../../../src/modules/cases/dto/list.dto';
import type { FrequentCausesDto } from '../../../src/modules/frequent-causes/frequent-causes.dto';
import { RunningSystem } from './running-system';

const WEEK = 7 * 24 * 3_600_000;

let system: RunningSystem;
/** A window that ends so long after what was taken in that the first half of it is compared with. */
let openedBefore: string;

async function takenIn(times: number, change: object, by = 'gs-lz.junior'): Promise<string[]> {
  const ids: string[] = [];
  for (let n = 0; n < times; n++) ids.push((await system.register({ text: '示例：资费有误', ...change }, by)).id);
  return ids;
}

/** Withdrawn, so that nobody has to be called before it is archived. */
async function filed(id: string, cause: string): Promise<void> {
  await done(id, 'gs-lz.junior', { type: 'withdraw', text: '示例：客户撤诉' });
  await done(id, 'gs-lz.records', { type: 'archive', category: 'billing', cause, publication: 'none' });
}
async function done(id: string, as: string, command: object): Promise<void> {
  expect([command, (await system.command(id, as, command)).status]).toEqual([command, 200]);
}

beforeAll(async () => {
  system = await RunningSystem.start();
  await takenIn(3, { category: 'billing' });
  await takenIn(5, { category: 'coverage', kind: 'fault', customer: 'GSTS000001' }, 'gs-ts.junior');
  const [{ now }] = await system.database.query<[{ now: Date }]>(`SELECT clock_timestamp() AS now`);
  openedBefore = new Date(now.getTime() + 4 * WEEK).toISOString();
  const billing = await takenIn(6, { category: 'billing' });
  for (const id of billing.slice(1)) await filed(id, 'billing-error');
  await takenIn(5, { category: 'coverage', kind: 'fault', customer: 'GSTS000001' }, 'gs-ts.junior');
  // What is no complaint of Gansu's.
  await takenIn(5, { category: 'billing', kind: 'enquiry' });
  await takenIn(1, { category: 'billing', customer: 'SN000001' }, 'sn.junior');
});
afterAll(() => system?.stop());

const read = (as: string, query = '') =>
  system.call<FrequentCausesDto>(
    'GET',
    `/frequent-causes?${new URLSearchParams({ openedBefore }).toString()}${query}`,
    {
      as,
    },
  );
const rows = async (as: string, query = ''): Promise<string[]> => {
  const { status, body } = await read(as, query);
  expect(status).toBe(200);
  return body.rows.map(({ kind, category, cause, count, before, reasons }) =>
    [kind, category, cause ?? '-', count, before, ...reasons].join(' '),
  );
};

it('counts complaints by category and cause beside those before, and says what is to be improved', async () => {
  expect(await rows('gs.records')).toEqual([
    'complaint billing - 6 3 grown large-share',
    'complaint billing billing-error 5 0 grown large-share',
    'fault coverage - 5 5 large-share',
  ]);
  const { body } = await read('gs.records');
  expect(Date.parse(body.openedBefore) - Date.parse(body.openedFrom)).toBe(4 * WEEK);
  expect(Date.parse(body.openedFrom) - Date.parse(body.comparedFrom)).toBe(4 * WEEK);
});

it('each count opens its cases', async () => {
  const { body } = await read('gs.statistician');
  const { openedFrom } = body;
  for (const { kind, category, cause, count } of body.rows) {
    const asked = { process: 'complaint-dispatch', fromAfar: 'false', org: 'gs', kind, category, openedFrom };
    const query = new URLSearchParams({ ...asked, ...(cause !== null && { cause }) }).toString();
    const cases = await system.call<CasePageDto>('GET', `/cases?${query}`, { as: 'gs.statistician' });
    expect([kind, category, cause, cases.body.items.length]).toEqual([kind, category, cause, count]);
  }
  expect(body.rows.length).toBe(3);
});

it('is of one’s own centres, or of one of them', async () => {
  const lanzhou = [
    'complaint billing - 6 3 grown large-share',
    'complaint billing billing-error 5 0 grown large-share',
  ];
  expect(await rows('gs-lz.records')).toEqual(lanzhou);
  expect(await rows('gs-lz.records', '&org=gs')).toEqual(lanzhou);
  expect(await rows('gs.records', '&org=gs-lz')).toEqual(lanzhou);
  expect(await rows('gs.records', '&org=sn')).toEqual([]);
  expect(await rows('hq.records', '&org=sn')).toEqual(['complaint billing - 1 0']);
});

it('a work order to another centre is counted once, where the complaint was taken in', async () => {
  const before = await rows('gs.records');
  const [id] = await takenIn(1, { category: 'service-quality' });
  const [{ month }] = await system.database.query<[{ month: string }]>(
    'SELECT opened_month::text AS month FROM case_head WHERE id = $1',
    [id],
  );
  expect(await rows('gs.records')).toEqual([
    ...before.slice(0, 2),
    'complaint service-quality - 1 0',
    ...before.slice(2),
  ]);
  await system.database.query(
    `INSERT INTO case_link (case_id, opened_month, other_id, kind) VALUES (gen_random_uuid(), $2::date, $1, 'far-order')`,
    [id, month],
  );
  expect(await rows('gs.records')).toEqual(before);
});

it('is answered to those only who answer for it, and says what is wrong', async () => {
  const refused = await system.call('GET', '/frequent-causes', { as: 'gs-lz.junior' });
  expect([refused.status, refused.type]).toEqual([403, 'application/problem+json']);
  const { status, body } = await system.call('GET', '/frequent-causes?org=nowhere', { as: 'gs.records' });
  const { errors = [] } = body as unknown as { errors?: { field: string; code: string }[] };
  expect([status, ...errors.map(({ field, code }) => `${field} ${code}`)]).toEqual([422, 'org unknown-org']);
});
