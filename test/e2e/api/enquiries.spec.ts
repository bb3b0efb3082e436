import { randomUUID } from 'node:crypto';
import type { CasePageDto } from '../../../src/modules/cases/dto/list.dto';
import type { EnquiryAnalysisDto } from '../../../src/modules/enquiries/enquiry-analysis.dto';
import { RunningSystem } from './running-system';

const HOUR = 3_600_000;
const WORDS = '示例：如何办理停机保号';

let system: RunningSystem;
/** Between what is compared with and what is counted, an hour on either side. */
let period: string;

async function asked(centre: string, customer: string, ...categories: string[]): Promise<void> {
  for (const category of categories)
    await system.register({ customer, kind: 'enquiry', category, text: WORDS }, `${centre}.junior`);
}

beforeAll(async () => {
  system = await RunningSystem.start();
  await asked('gs-lz', 'GSLZ000001', 'billing', 'billing', 'coverage');
  await asked('gs-ts', 'GSTS000001', 'coverage');
  const [{ now }] = await system.database.query<[{ now: Date }]>(`SELECT clock_timestamp() AS now`);
  const ends = { openedFrom: now.toISOString(), openedBefore: new Date(now.getTime() + HOUR).toISOString() };
  period = new URLSearchParams(ends).toString();
  await asked('gs-lz', 'GSLZ000001', 'billing', 'billing', 'billing', 'billing', 'billing');
  await asked('gs-ts', 'GSTS000001', 'coverage', 'fault');
  await asked('sn', 'SN000001', 'billing');
  await system.register({ category: 'billing', text: WORDS });
});
afterAll(() => system?.stop());

const read = (as: string, query = '') =>
  system.call<EnquiryAnalysisDto>('GET', `/enquiries/analysis?${period}${query}`, { as });
const rows = async (as: string, query = ''): Promise<string[]> => {
  const { status, body } = await read(as, query);
  expect(status).toBe(200);
  return body.rows.map(({ org, category, count, before, focus }) => [org, category, count, before, ...focus].join(' '));
};

it('counts enquiries by centre and category beside those before, and says what has to be publicised', async () => {
  expect(await rows('gs.records')).toEqual([
    'gs-lz billing 5 2 grown more-than-elsewhere',
    'gs-lz coverage 0 1',
    'gs-ts coverage 1 1',
    'gs-ts fault 1 0',
  ]);
});

it('says what an independent query finds in the cases', async () => {
  const { body } = await read('gs.records');
  const found = await system.database.query<object[]>(
    `SELECT head.org_id AS org, head.category, count(*) FILTER (WHERE head.opened_at >= $1)::int AS count,
            count(*) FILTER (WHERE head.opened_at < $1)::int AS before
       FROM case_head head WHERE head.kind = 'enquiry' AND head.state->'owner'->>'id' IN ('gs', 'gs-lz', 'gs-ts')
      GROUP BY 1, 2 ORDER BY 1, 2`,
    [body.openedFrom],
  );
  expect(body.rows.map(({ focus: _, ...row }) => row)).toEqual(found);
  expect(Date.parse(body.openedFrom) - Date.parse(body.comparedFrom)).toBe(HOUR);
});

it('each count opens its cases', async () => {
  const { body } = await read('gs.records');
  for (const { org, category, count } of body.rows) {
    const query = `process=complaint-dispatch&kind=enquiry&org=${org}&below=false&category=${category}&${period}`;
    const cases = await system.call<CasePageDto>('GET', `/cases?${query}`, { as: 'gs.records' });
    expect([org, category, cases.body.items.length]).toEqual([org, category, count]);
  }
});

it('is of one’s own centres; one alone is compared with its own past only', async () => {
  const own = ['gs-lz billing 5 2 grown', 'gs-lz coverage 0 1'];
  expect(await rows('gs-lz.records')).toEqual(own);
  expect(await rows('gs-lz.records', '&org=gs')).toEqual(own);
  expect(await rows('gs.records', '&org=gs-lz')).toEqual(own);
  expect(await rows('gs.records', '&org=sn')).toEqual([]);
  expect(await rows('hq.records', '&org=sn')).toEqual(['sn billing 1 0']);
});

it('is answered to those who analyse only, of a year at most, and says what is wrong', async () => {
  const refused = await system.call('GET', '/enquiries/analysis', { as: 'gs-lz.junior' });
  expect([refused.status, refused.type]).toEqual([403, 'application/problem+json']);
  const fault = async (query: string) => {
    const { status, body } = await system.call('GET', `/enquiries/analysis?${query}`, { as: 'gs.records' });
    const { errors = [] } = body as unknown as { errors?: { field: string; code: string }[] };
    return [status, ...errors.map(({ field, code }) => `${field} ${code}`)];
  };
  expect(await fault('org=nowhere')).toEqual([422, 'org unknown-org']);
  const [from, to] = ['openedFrom=2026-01-01T00:00:00Z', 'openedBefore=2026-01-01T00:00:00Z'];
  expect(await fault(`${from}&${to}`)).toEqual([422, 'openedBefore too-early']);
  expect(await fault(`openedFrom=2024-01-01T00:00:00Z&${to}`)).toEqual([422, 'openedFrom too-early']);
});

it('the records manager assigns the work of publicising it, the statistician none', async () => {
  const assigned = (as: string) =>
    system.call<{ stage: string }>('POST', '/work-assignments', {
      ...{ as, key: randomUUID(), body: { urgency: 'normal' } },
    });
  expect((await assigned('gs.records')).status).toBe(201);
  expect((await assigned('gs.statistician')).status).toBe(403);
});
