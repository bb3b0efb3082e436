import { randomUUID } from 'node:crypto';
import { Client } from '@temporalio/client';
import { OrgTree } from '../../../src/platform/auth/org-tree';
import type { DecidedCaseDto } from '../../../src/platform/case-view/case-detail.dto';
import { ProcessClient } from '../../../src/platform/temporal/process-client';
import type {
  CasesBehindDto,
  FigurePageDto,
  ReportCheckDto,
  ReportDetailDto,
  ReportPageDto,
} from '../../../src/modules/reports/desk/desk.dto';
import { beginReports } from '../../../src/modules/reports/schedule/begin-reports';
import { keepReportSchedules, scheduleId } from '../../../src/modules/reports/schedule/report-schedules';
import { eventually } from '../../support/eventually';
import { RunningSystem } from './running-system';

let system: RunningSystem;
beforeAll(async () => {
  system = await RunningSystem.start();
});
afterAll(() => system?.stop());

const DAY = 24 * 3_600_000;
const iso = (at: number): string => new Date(at).toISOString();
const read = <T>(path: string, as: string) => system.call<T>('GET', `/reports${path}`, { as });
const decide = async (id: string, as: string, type: string, rest: object = {}): Promise<DecidedCaseDto> => {
  const answer = await system.command(id, as, { type, ...rest });
  expect([type, answer.status, answer.body]).toEqual([type, 200, expect.objectContaining({ id })]);
  return answer.body;
};
const begin = (as: string, body: object = { period: 'week' }) =>
  system.call<DecidedCaseDto>('POST', '/reports', { as, body, key: randomUUID() });
const list = async (as: string, query = '') => (await read<ReportPageDto>(query, as)).body.items;

it('an ad hoc report says what is known, opens the cases behind it, and is read by who asked once it is approved', async () => {
  const suggestion = { text: '建议延长营业时间', channel: 'phone' };
  const { body: taken } = await system.call<DecidedCaseDto>('POST', '/suggestions', {
    as: 'gs-lz.junior',
    body: suggestion,
  });
  const now = Date.now();
  const request = {
    ...{ org: 'gs', content: 'suggestions', from: iso(now - DAY), to: iso(now + DAY) },
    ...{ deadlineAt: iso(now + 3 * DAY), text: '经营分析会用' },
  };
  const asked = await system.call<DecidedCaseDto>('POST', '/reports/requests', { as: 'gs.marketing', body: request });
  expect([asked.status, asked.body.stage]).toEqual([201, 'compiling']);
  const { id } = asked.body;
  const figures = async (as: string) =>
    (await read<FigurePageDto>(`/${id}/figures?content=suggestions`, as)).body.items;
  // What was decided within the last seconds is not settled yet.
  await eventually(async () => {
    await decide(id, 'gs.statistician', 'generate');
    expect(await figures('gs.statistician')).toContainEqual({
      ...{ org: 'gs-lz', key: 'unclassified', measure: 'taken-in', value: 1, person: null },
    });
  });
  const behind = `/${id}/cases?content=suggestions&org=gs-lz&key=unclassified&measure=taken-in`;
  expect((await read<CasesBehindDto>(behind, 'gs.statistician')).body.items).toMatchObject([
    { id: taken.id, value: 1 },
  ]);
  expect((await read<FigurePageDto>(`/${id}/figures?content=volumes`, 'gs.statistician')).status).toBe(404);
  expect((await read<FigurePageDto>(`/${id}/figures?content=suggestions`, 'gs.marketing')).status).toBe(404);

  await decide(id, 'gs.statistician', 'submit');
  const own = await system.command<{ code: string }>(id, 'gs.statistician', { type: 'approve' });
  expect(own.status).toBe(403);
  await decide(id, 'gs.head', 'return', { text: '请说明口径' });
  await decide(id, 'gs.statistician', 'annotate', { text: '按受理口径' });
  await decide(id, 'gs.statistician', 'submit');
  await decide(id, 'gs.head', 'approve');

  expect(await figures('gs.marketing')).toEqual(await figures('gs.statistician'));
  expect((await read<CasesBehindDto>(behind, 'gs.marketing')).status).toBe(403);
  expect((await read<ReportDetailDto>(`/${id}`, 'gs.marketing')).body.own).toBe(false);
  expect((await read<ReportDetailDto>(`/${id}`, 'gs.statistician')).body.own).toBe(true);
  expect((await read<ReportDetailDto>(`/${id}`, 'sn.head')).status).toBe(404);
  const file = await system.call<Buffer>('GET', `/reports/${id}/export`, { as: 'gs.marketing' });
  const [heads, ...lines] = file.body.toString('utf8').slice(1).trimEnd().split('\r\n');
  expect(heads).toMatch(/^内容代码,内容,单位代码,/);
  expect(lines).toContainEqual(expect.stringMatching(/^suggestions,建议统计,gs-lz,.*taken-in,受理,1$/));
  expect((await system.call('GET', `/reports/${id}/export?format=xlsx`, { as: 'gs.head' })).status).toBe(200);
  const done = await decide(id, 'gs.marketing', 'confirm-receipt');
  expect([done.stage, done.outcome]).toEqual(['ended', 'received']);

  // The suggestion goes on; the report stays what it was.
  await decide(taken.id, 'gs-lz.records', 'classify', { category: 'outlet', branch: 'gs-lz-service' });
  expect((await read<ReportCheckDto>(`/${id}/check`, 'gs.head')).body.same).toBe(true);
});

it('a regular one is one case, by hand or by schedule; its prefectures submit, and HQ and the departments get their part', async () => {
  const { status, body } = await begin('gs.statistician');
  expect([status, body.stage]).toEqual([201, 'gathering']);
  const { id } = body;
  expect((await begin('gs.statistician')).body.id).toBe(id);
  const processes = system.app.get(ProcessClient, { strict: false });
  await beginReports(system.database, new OrgTree(system.database), processes).beginReports({
    period: 'week',
    at: Date.now(),
  });
  expect((await list('gs.statistician', '?period=week')).filter(({ org }) => org === 'gs')).toHaveLength(1);
  expect((await begin('gs-lz.statistician')).status).toBe(403);

  const parts = await eventually(async () => {
    const found = (await read<ReportDetailDto>(`/${id}`, 'gs.statistician')).body.parts;
    expect(found.map(({ org }) => org)).toEqual(['gs-lz', 'gs-ts']);
    return found;
  });
  for (const { id: part, org } of parts) {
    await decide(part, `${org}.statistician`, 'submit');
    await decide(part, `${org}.head`, 'approve');
  }
  // What the province sends back is owed, and approved, once more.
  const lanzhou = parts[0]!.id;
  await eventually(() => decide(id, 'gs.statistician', 'return-to-prefecture', { org: 'gs-lz', text: '请核对数据' }));
  await eventually(async () => {
    expect(await list('gs-lz.head', '?stands=approved')).not.toContainEqual(expect.objectContaining({ id: lanzhou }));
    expect((await list('gs-lz.head', '?period=week')).map(({ stage, approvedAt }) => [stage, approvedAt])).toEqual([
      ['compiling', null],
    ]);
  });
  await decide(lanzhou, 'gs-lz.statistician', 'submit');
  await decide(lanzhou, 'gs-lz.head', 'approve');
  expect((await list('gs.statistician', '?stands=approved&org=gs-lz')).map((one) => one.id)).toContain(lanzhou);
  expect(await list('gs.statistician', '?org=gs-ts&period=month')).toEqual([]);
  await eventually(async () => {
    expect((await read<ReportDetailDto>(`/${id}`, 'gs.statistician')).body.stage).toBe('compiling');
  });
  await decide(id, 'gs.statistician', 'submit');
  await decide(id, 'gs.head', 'approve');
  const { body: whole } = await read<ReportDetailDto>(`/${id}`, 'gs.statistician');
  expect(whole.of.map(({ org }) => org)).toEqual(['gs', 'gs-lz', 'gs-ts']);
  const contents = async (as: string) => (await read<ReportDetailDto>(`/${id}`, as)).body.contents;
  expect(await contents('gs.marketing')).toEqual(['volumes', 'overdue-unprocessed', 'repeats', 'suggestions']);
  expect(await contents('gs.interconnection')).toEqual(['inter-operator-faults']);
  expect(await contents('hq.statistician')).toHaveLength(13);
  for (const who of ['hq.statistician', 'gs.marketing', 'gs.supervision', 'gs.interconnection'])
    await decide(id, who, 'confirm-receipt');
  await eventually(async () => {
    const all = (await list('gs.statistician', '?period=week')).map(({ org, outcome }) => [org, outcome]);
    expect(all.sort()).toEqual([
      ['gs', 'received'],
      ['gs-lz', 'merged'],
      ['gs-ts', 'merged'],
    ]);
  });
  expect((await read<ReportCheckDto>(`/${id}/check`, 'gs.head')).body.same).toBe(true);
});

it('comes page by page, and refuses what it does not know', async () => {
  const first = (await read<ReportPageDto>('?limit=2', 'gs.statistician')).body;
  const second = (await read<ReportPageDto>(`?limit=2&cursor=${first.next}`, 'gs.statistician')).body;
  const ids = [...first.items, ...second.items].map(({ id }) => id);
  expect(new Set(ids).size).toBe(4);
  expect(await list('sn.head')).toEqual([]);
  expect((await read('?period=decade', 'gs.statistician')).status).toBe(422);
  const request = { org: 'sn', from: iso(0), to: iso(DAY), deadlineAt: iso(Date.now() + DAY), text: '?' };
  const refused = await system.call('POST', '/reports/requests', { as: 'gs.marketing', body: request });
  expect(refused.status).toBe(422);
});

it('is begun by four schedules, made once, half an hour past midnight in Beijing', async () => {
  const client = system.app.get(Client, { strict: false });
  await keepReportSchedules(client);
  await keepReportSchedules(client);
  const next = async (period: string): Promise<string> => {
    const { info } = await client.schedule.getHandle(scheduleId(period)).describe();
    return new Date(info.nextActionTimes[0]!.getTime() + 8 * 3_600_000).toISOString();
  };
  const week = await next('week');
  expect([new Date(week).getUTCDay(), week.slice(11, 16)]).toEqual([1, '00:30']);
  expect(await next('month')).toMatch(/-01T00:30/);
  expect(await next('quarter')).toMatch(/-(01|04|07|10)-01T00:30/);
  expect(await next('year')).toMatch(/-01-01T00:30/);

  // As at its hour: the schedule's workflow begins the report of the province that reports, with its prefectures'.
  await client.schedule.getHandle(scheduleId('quarter')).trigger();
  await eventually(async () => {
    const begun = await list('gs.statistician', '?period=quarter');
    expect(begun.map(({ org, stage }) => `${org} ${stage}`).sort()).toEqual([
      'gs gathering',
      'gs-lz compiling',
      'gs-ts compiling',
    ]);
  });
});
