import { randomUUID } from 'node:crypto';
import type { CasePageDto } from '../../../src/modules/cases/dto/list.dto';
import type { SuggestionCountDto, SuggestionSummaryDto } from '../../../src/modules/suggestion/suggestion.dto';
import type { DecidedCaseDto } from '../../../src/platform/case-view/case-detail.dto';
import { RunningSystem } from './running-system';

let system: RunningSystem;
beforeAll(async () => {
  system = await RunningSystem.start();
});
afterAll(() => system?.stop());

const WORDS = '建议在营业厅增设自助缴费机';
const BODY = { text: WORDS, channel: 'phone', customer: 'GSLZ000001' };

const register = (body: object = BODY, key: string = randomUUID(), as = 'gs-lz.junior') =>
  system.call<DecidedCaseDto>('POST', '/suggestions', { as, body, key });
const decide = async (id: string, as: string, body: object): Promise<DecidedCaseDto> => {
  const answer = await system.command(id, as, body);
  expect([answer.status, answer.body]).toEqual([200, expect.objectContaining({ id })]);
  return answer.body;
};
const summary = async (as: string, query = ''): Promise<SuggestionCountDto[]> =>
  (await system.call<SuggestionSummaryDto>('GET', `/suggestions/summary${query}`, { as })).body.rows;

const topics = async (id: string): Promise<string[]> =>
  (await system.database.query<{ topic: string }[]>(`SELECT topic FROM outbox WHERE data->>'caseId' = $1`, [id])).map(
    ({ topic }) => topic,
  );

/** From the desk to the customer. */
async function adopted(body: object = BODY): Promise<string> {
  const { id } = (await register(body)).body;
  await decide(id, 'gs-lz.records', { type: 'classify', category: 'outlet', branch: 'gs-lz-service' });
  await decide(id, 'gs-lz.service', { type: 'route', department: 'gs-lz-billing' });
  await decide(id, 'gs-lz.billing', { type: 'adopt', text: '下季度安排两台' });
  await decide(id, 'gs-lz.service', { type: 'approve' });
  return id;
}

it('is taken in once under its key, thanked for, and with the records manager at once', async () => {
  const key = randomUUID();
  const { status, body } = await register(BODY, key);
  expect([status, body.stage, body.subject]).toEqual([
    201,
    'classifying',
    expect.objectContaining({ kind: 'suggestion', category: 'unclassified' }),
  ]);
  expect((await register(BODY, key)).body.id).toBe(body.id);
  expect((await register({ ...BODY, text: '别的' }, key)).status).toBe(422);
  expect(await topics(body.id)).toEqual(['suggestion.thanks']);
  expect(body.contents[0]!.text).toBe(WORDS);
});

it('asks for what is missing, by name, and only the desk takes it in', async () => {
  const fields = async (body: object) => {
    const { status, body: problem } = await register(body);
    const { errors = [] } = problem as unknown as { errors?: { field: string; code: string }[] };
    return [status, ...errors.map(({ field, code }) => `${field} ${code}`)];
  };
  expect(await fields({ ...BODY, text: undefined })).toEqual([422, 'text required']);
  expect(await fields({ ...BODY, channel: 'event' })).toEqual([422, 'channel not-in-list']);
  expect(await fields({ ...BODY, customer: 'GSLZ999999' })).toEqual([422, 'customer unknown-customer']);
  expect((await register(BODY, randomUUID(), 'gs-lz.billing')).status).toBe(403);
});

it('goes past the service department and another person’s review to the customer', async () => {
  const id = await adopted();
  const told = await decide(id, 'gs-lz.junior', { type: 'tell-customer', text: '已采纳,谢谢', reached: true });
  expect([told.stage, told.outcome, told.ended]).toEqual(['ended', 'adopted', true]);
  expect(told.facts).toMatchObject({ told: { reached: true }, opinion: { adopted: true } });
  expect(await topics(id)).toEqual(expect.arrayContaining(['suggestion.answered', 'suggestion.closed']));
});

it('what one writes another reviews', async () => {
  const { id } = (await register()).body;
  await decide(id, 'gs-lz.records', { type: 'classify', category: 'other', branch: 'gs-lz-service' });
  await decide(id, 'gs-lz.service', { type: 'route', department: 'gs-lz-service' });
  await decide(id, 'gs-lz.service', { type: 'dismiss', text: '现有渠道已满足' });
  const refused = await system.command<{ code: string }>(id, 'gs-lz.service', { type: 'approve' });
  expect([refused.status, refused.body.code]).toEqual([403, 'separation-of-duties']);
  expect((await decide(id, 'gs-lz.leader', { type: 'approve' })).stage).toBe('telling');
});

it('without a name ends with the review', async () => {
  const id = await adopted({ text: WORDS, channel: 'letter' });
  const { body } = await system.call<DecidedCaseDto>('GET', `/cases/${id}`, { as: 'gs.gm' });
  expect([body.ended, body.outcome, body.customer]).toEqual([true, 'adopted', null]);
});

it('is counted by owner, category and outcome, and each count opens its cases', async () => {
  const rows = await summary('gs.gm');
  const row = rows.find(({ category, outcome }) => category === 'outlet' && outcome === 'adopted')!;
  expect(row).toEqual({ org: 'gs-lz', category: 'outlet', outcome: 'adopted', count: 2, inTime: 2 });
  const query = 'process=suggestion&org=gs-lz&below=false&category=outlet&outcome=adopted';
  const { body } = await system.call<CasePageDto>('GET', `/cases?${query}`, { as: 'gs.gm' });
  expect(body.items.map(({ process, outcome }) => [process, outcome])).toEqual([
    ['suggestion', 'adopted'],
    ['suggestion', 'adopted'],
  ]);
  expect(rows.filter(({ outcome }) => outcome === null).map(({ category }) => category)).toEqual([
    'other',
    'unclassified',
  ]);
});

it('says which were in time, and opens those', async () => {
  const { id } = (await register({ text: WORDS, channel: 'letter' })).body;
  await decide(id, 'gs-lz.junior', { type: 'withdraw', text: '重复' });
  // A clock and its entry always say the same.
  await system.database.query(`UPDATE timer SET definition = definition || '{"late": true}' WHERE case_id = $1`, [id]);
  await system.database.query(`UPDATE timer_reach SET late = true WHERE case_id = $1`, [id]);
  const [row] = await summary('gs.gm', '?state=withdrawn&category=unclassified');
  expect(row).toMatchObject({ outcome: 'withdrawn', count: 1, inTime: 0 });
  const found = async (breached: boolean): Promise<string[]> => {
    const query = `process=suggestion&outcome=withdrawn&breached=${breached}`;
    return (await system.call<CasePageDto>('GET', `/cases?${query}`, { as: 'gs.gm' })).body.items.map((one) => one.id);
  };
  expect([await found(true), await found(false)]).toEqual([[id], []]);
});

it('is narrowed by category and state, and answered to those who count only', async () => {
  const kinds = async (query: string) =>
    (await summary('gs.gm', query)).map(({ category, outcome }) => [category, outcome]);
  expect(await kinds('?category=outlet')).toEqual([['outlet', 'adopted']]);
  expect(await kinds('?state=open&category=other')).toEqual([['other', null]]);
  expect((await system.call('GET', '/suggestions/summary?state=lost', { as: 'gs.gm' })).status).toBe(422);
  expect((await system.call('GET', '/suggestions/summary', { as: 'gs-lz.junior' })).status).toBe(403);
  expect((await system.call('GET', '/suggestions/summary', { as: 'gs.records' })).status).toBe(200);
});

it('is taken along as a file, which is recorded', async () => {
  const file = await system.call<Buffer>('GET', '/suggestions/summary/export?category=outlet', { as: 'gs.gm' });
  const lines = file.body.toString('utf8').trim().split('\r\n');
  expect(file.headers.get('content-disposition')).toMatch(/suggestions-.*\.csv/);
  expect(lines.map((line) => line.replace(/^\uFEFF/, ''))).toEqual([
    '单位代码,单位,分类,登记,未办结,已采纳,未采纳,已撤回,采纳率（%）,按时办结',
    expect.stringMatching(/^gs-lz,.*,营业网点,2,0,2,0,0,100,2$/),
    ',合计,,2,0,2,0,0,100,2',
  ]);
  const [{ fields }] = await system.database.query<[{ fields: object }]>(
    `SELECT entry::jsonb->'fields' AS fields FROM audit WHERE stream = 'exports'`,
  );
  expect(fields).toMatchObject({ category: 'outlet', format: 'csv', rows: 1 });
});

it('a province counts its own only; a period counts what came in it', async () => {
  expect(await summary('sn.gm')).toEqual([]);
  expect(await summary('gs.gm', '?org=gs-ts')).toEqual([]);
  expect(await summary('gs.gm', '?openedBefore=2020-01-01T00:00:00Z')).toEqual([]);
  expect((await system.call('GET', '/suggestions/summary?org=nowhere', { as: 'gs.gm' })).status).toBe(422);
});
