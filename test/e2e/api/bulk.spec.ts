import { randomUUID } from 'node:crypto';
import type { BulkResultsDto } from '../../../src/modules/inbox/bulk.dto';
import type { InboxCountsDto, InboxPageDto } from '../../../src/modules/inbox/inbox.dto';
import { RunningSystem } from './running-system';

let system: RunningSystem;

beforeAll(async () => {
  system = await RunningSystem.start();
});
afterAll(() => system?.stop());

interface Row {
  case: string;
  task: string;
  version?: number;
}

async function many(as: string, body: object, key: string = randomUUID(), language = 'en') {
  const headers = { 'accept-language': language };
  return system.call<BulkResultsDto>('POST', '/tasks/bulk', { as, body, key, headers });
}
const outcomes = ({ results }: BulkResultsDto): string[] => results.map(({ outcome, code }) => code ?? outcome);
const rowOf = ({ id, tasks }: { id: string; tasks: { id: string }[] }): Row => ({ case: id, task: tasks[0]!.id });
const page = async (as: string, query: string): Promise<InboxPageDto> =>
  (await system.call<InboxPageDto>('GET', `/tasks?${query}`, { as })).body;

it('claims what is free and says of the rest why not; the same key repeats nothing', async () => {
  const rows: Row[] = [];
  for (let n = 0; n < 4; n++) rows.push(rowOf(await system.register()));
  await system.command(rows[1]!.case, 'gs-lz.junior2', { type: 'claim', task: rows[1]!.task });
  const asked = [
    ...rows.slice(0, 3),
    { ...rows[3]!, version: 7 },
    { case: randomUUID(), task: 'triage-1' },
    rowOf(await system.register({ customer: 'GSTS000001' }, 'gs-ts.junior')),
  ];
  const key = randomUUID();
  const first = await many('gs-lz.junior', { action: 'claim', rows: asked }, key);
  const expected = ['done', 'task-held', 'done', 'stale-version', 'case-not-found', 'case-not-found'];
  expect([first.status, outcomes(first.body)]).toEqual([200, expected]);
  expect(first.body.results[1]!.detail).toMatch(/Junior agent/i);
  expect(first.body.results.map(({ task }) => task)).toEqual(asked.map(({ task }) => task));
  const before = await system.footprint();
  const again = await many('gs-lz.junior', { action: 'claim', rows: asked.slice(0, 3) }, key, 'zh-CN');
  expect(outcomes(again.body)).toEqual(['done', 'task-held', 'done']);
  expect(again.body.results[1]!.detail).toMatch(/\p{Script=Han}/u);
  expect(await system.footprint()).toEqual(before);
});

it('approves what waits for approval, but not what one has written oneself, nor what is no review', async () => {
  const drafted: Row[] = [];
  for (const by of ['gs-lz.junior', 'gs-lz.junior', 'gs-lz.senior']) {
    const { id } = await system.register();
    const { body } = await system.command(id, by, { type: 'draft-dispatch', target: 'gs-lz-billing', text: '请核实' });
    drafted.push(rowOf(body));
  }
  const rows = [...drafted, rowOf(await system.register())];
  const key = randomUUID();
  const { body } = await many('gs-lz.senior', { action: 'approve', rows }, key);
  expect(outcomes(body)).toEqual(['done', 'done', 'separation-of-duties', 'nothing-to-approve']);
  // Their tasks are closed by now: the same decision all the same.
  expect(outcomes((await many('gs-lz.senior', { action: 'approve', rows }, key)).body).slice(0, 2)).toEqual([
    'done',
    'done',
  ]);
  expect(
    (await page('gs-lz.billing', `view=groups&cases=${drafted.map((row) => row.case).join(',')}`)).items,
  ).toHaveLength(2);
});

it('assigns to whoever may do it', async () => {
  const rows = [rowOf(await system.register()), rowOf(await system.register())];
  const { body: people } = await system.call<{ items: { id: string; username: string }[] }>(
    'GET',
    '/people?org=gs-lz&role=junior-agent',
    { as: 'gs-lz.leader' },
  );
  const person = people.items.find(({ username }) => username === 'gs-lz.junior2')!.id;
  expect(outcomes((await many('gs-lz.leader', { action: 'assign', person, rows })).body)).toEqual(['done', 'done']);
  const mine = await page('gs-lz.junior2', `view=mine&cases=${rows.map((row) => row.case).join(',')}`);
  expect(mine.items.map((item) => item.case.id).sort()).toEqual(rows.map((row) => row.case).sort());
  expect((await many('gs-lz.leader', { action: 'assign', rows })).status).toBe(422);
});

it('takes two hundred rows and no more, each once', async () => {
  const row = { case: randomUUID(), task: 'triage-1' };
  const rows = Array.from({ length: 201 }, () => ({ ...row, case: randomUUID() }));
  expect((await many('gs-lz.junior', { action: 'claim', rows })).status).toBe(422);
  expect((await many('gs-lz.junior', { action: 'claim', rows: [] })).status).toBe(422);
  expect((await many('gs-lz.junior', { action: 'claim', rows: [row, row] })).status).toBe(422);
  expect(outcomes((await many('gs-lz.junior', { action: 'claim', rows: rows.slice(1) })).body)).toHaveLength(200);
});

it('answers for named cases what each view holds of them, and counts every view up to a bound', async () => {
  const [free, taken] = [await system.register(), await system.register()];
  await system.command(taken.id, 'gs-lz.junior', { type: 'claim', task: taken.tasks[0]!.id });
  const named = `cases=${free.id},${taken.id}`;
  const ids = async (view: string, as = 'gs-lz.junior') =>
    (await page(as, `view=${view}&${named}`)).items.map((item) => item.case.id);
  expect([await ids('mine'), await ids('groups')]).toEqual([[taken.id], [free.id]]);
  expect((await ids('all', 'gs-lz.leader')).sort()).toEqual([free.id, taken.id].sort());
  expect([await ids('all', 'gs-ts.leader'), await ids('groups', 'gs-ts.junior')]).toEqual([[], []]);
  expect((await system.call('GET', '/tasks?cases=nothing', { as: 'gs-lz.junior' })).status).toBe(422);
  const { body } = await system.call<InboxCountsDto>('GET', '/tasks/counts', { as: 'gs-lz.junior' });
  const mine = await page('gs-lz.junior', 'view=mine&limit=200');
  expect(body.mine).toEqual({ count: mine.items.length, more: false });
});

it('tells the working time left, and why a clock stands', async () => {
  const { id } = await system.register();
  const item = async () => (await page('gs-lz.leader', `view=all&cases=${id}`)).items[0]!;
  expect((await item()).time).toEqual({
    ...{ calendar: expect.any(String), workingMinutesLeft: expect.any(Number), paused: null },
  });
  await system.command(id, 'gs-lz.junior', { type: 'draft-dispatch', target: 'gs-lz-billing', text: '请核实' });
  await system.command(id, 'gs-lz.senior', { type: 'approve-dispatch' });
  await system.command(id, 'gs-lz.billing', { type: 'accept' });
  const { status, body } = await system.command(id, 'gs-lz.billing', {
    type: 'wait-for-customer',
    text: '等客户提供账单',
  });
  if (status !== 200) throw new Error(JSON.stringify(body));
  const { sla, dueAt, time } = await item();
  expect([sla, dueAt, time?.paused]).toEqual([
    'paused',
    null,
    { reason: expect.any(String), since: expect.any(String) },
  ]);
  expect(time?.workingMinutesLeft).toBeGreaterThan(0);
});
