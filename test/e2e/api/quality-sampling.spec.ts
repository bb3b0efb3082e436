import { randomUUID } from 'node:crypto';
import { Client } from '@temporalio/client';
import { ITEMS } from '../../../domain/quality-check/scoring-form';
import type { PlanDto, PlanPageDto } from '../../../src/modules/quality/plans/plan.dto';
import { keepQualitySchedules, scheduleId } from '../../../src/modules/quality/plans/quality-schedules';
import { drawByPlans } from '../../../src/modules/quality/plans/scheduled-samplings';
import type { CheckAtHandDto, ChecksAtHandDto } from '../../../src/modules/quality/checks/checks-at-hand.dto';
import type { QualityReportDto } from '../../../src/modules/quality/report/report.dto';
import type {
  PopulationDto,
  SampleDto,
  SamplePageDto,
  SamplingDto,
  SamplingPageDto,
} from '../../../src/modules/quality/samplings/samplings.dto';
import { OrgTree } from '../../../src/platform/auth/org-tree';
import type { DecidedCaseDto } from '../../../src/platform/case-view/case-detail.dto';
import { ownerDataSource } from '../../../src/platform/database/data-source';
import { ProcessClient } from '../../../src/platform/temporal/process-client';
import { eventually } from '../../support/eventually';
import { decide as decided } from './decide';
import { RunningSystem } from './running-system';

const INSPECTOR = 'gs-lz.quality';
const BOTH = 'gs-lz.junior2';
const DAY = 24 * 3_600_000;

let system: RunningSystem;
let asOwner: (sql: string, parameters?: unknown[]) => Promise<unknown>;
let end: () => Promise<void>;
beforeAll(async () => {
  system = await RunningSystem.start();
  const owner = await ownerDataSource(system.config.databaseUrl).initialize();
  asOwner = (sql, parameters) => owner.query(sql, parameters);
  end = () => owner.destroy();
  // Somebody who answers customers and inspects as well.
  await asOwner(
    `INSERT INTO post (person_id, role, org_id) SELECT id, 'quality-inspector', 'gs-lz' FROM person WHERE username = $1`,
    [BOTH],
  );
  // Eight enquiries that Lanzhou has answered, two at a time: four of each agent.
  for (let done = 0; done < 4; done += 1) await Promise.all(['gs-lz.junior', BOTH].map((agent) => answered(agent)));
});
afterAll(async () => {
  await end?.();
  await system?.stop();
});

const decide = (as: string, id: string, body: object) => decided(system, as, id, body);
async function answered(agent: string): Promise<void> {
  const { id } = await system.register({ kind: 'enquiry', text: '示例：如何办理停机保号' }, agent);
  await decide(agent, id, { type: 'answer-on-spot', text: '示例：可在营业厅或网上办理' });
}
const period = () => ({ from: new Date(Date.now() - DAY).toISOString(), until: new Date().toISOString() });
const asked = (change: object = {}) => ({
  work: 'complaint-dispatch',
  strata: 'agent',
  size: 4,
  ...period(),
  ...change,
});

async function drawn(change: object = {}, as = INSPECTOR): Promise<string> {
  const key = randomUUID();
  const body = asked(change);
  for (let left = 12; ; left--) {
    const call = await system.call<DecidedCaseDto>('POST', '/quality/samplings', { as, body, key });
    if (call.status === 503 && left > 0) continue;
    expect([call.status, call.body]).toEqual([201, expect.objectContaining({ stage: 'scoring' })]);
    const again = await system.call<DecidedCaseDto>('POST', '/quality/samplings', { as, body, key });
    expect(again.body.id).toBe(call.body.id);
    return call.body.id;
  }
}
const get = async <Body>(path: string, as = INSPECTOR): Promise<Body> =>
  (await system.call<Body>('GET', `/quality/${path}`, { as })).body;
const read = (id: string): Promise<SamplingDto> => get<SamplingDto>(`samplings/${id}`);
const listed = async (query = '', as = INSPECTOR): Promise<SamplingDto[]> =>
  (await get<SamplingPageDto>(`samplings?${query}`, as)).items;
const samples = async (id: string, query = ''): Promise<SampleDto[]> =>
  (await get<SamplePageDto>(`samplings/${id}/samples?limit=200${query}`)).items;
/** Its checks are cases of their own, opened after it. */
const sampled = (id: string): Promise<SampleDto[]> =>
  eventually(async () => {
    const found = await samples(id);
    expect(found).toHaveLength((await read(id)).drawn);
    return found;
  });
const graded = (grade: number, rest: object = {}) => ({
  ...Object.fromEntries(Object.keys(ITEMS).map((item) => [item, grade])),
  ...rest,
});
const targets = (found: SampleDto[]): string[] => found.map(({ target }) => target).sort();

it('the same seed draws the same sample from the same work, another one another; every agent before any twice', async () => {
  const same = { ...asked({ seed: 42 }) };
  const [first, second] = [await drawn(same), await drawn(same)];
  expect(await read(first)).toMatchObject({ seed: 42, population: 8, drawn: 4, stage: 'scoring' });
  const once = await sampled(first);
  expect(targets(await sampled(second))).toEqual(targets(once));
  expect(new Set(targets(once)).size).toBe(4);
  const [one] = once.map(({ agent }) => agent);
  expect(once.filter(({ agent }) => agent === one)).toHaveLength(2);
  const others = await Promise.all([7, 8, 9].map(async (seed) => targets(await sampled(await drawn({ seed })))));
  expect(others.some((other) => other.join() !== targets(once).join())).toBe(true);
});

it('says how much there is to draw from, and draws nothing; samplings are found by their centre', async () => {
  const look = (query: Record<string, string>) =>
    get<PopulationDto>(`samplings/population?${new URLSearchParams(query).toString()}`);
  const { from } = period();
  const asked = { work: 'complaint-dispatch', strata: 'agent', from };
  expect(await look(asked)).toEqual({ population: 8, strata: 2 });
  expect(await look({ ...asked, strata: 'none' })).toEqual({ population: 8, strata: 1 });
  expect((await look({ ...asked, until: from })).population).toBeUndefined();
  const at = (centre: string) => listed(`centre=${centre}`, 'gs.supervisor');
  expect([(await at('gs-lz')).length > 0, (await at('gs-ts')).length]).toEqual([true, 0]);
});

it('refuses what cannot be drawn, at the field, and who does not inspect', async () => {
  const body = asked({ until: new Date(Date.now() + DAY).toISOString() });
  const late = await system.call('POST', '/quality/samplings', { as: INSPECTOR, body });
  expect([late.status, late.body.errors?.[0]?.field]).toEqual([422, 'until']);
  const leader = await system.call('POST', '/quality/samplings', { as: 'gs-lz.leader', body: asked() });
  expect(leader.status).toBe(403);
  expect((await system.call('GET', '/quality/samplings', { as: 'gs-lz.junior' })).status).toBe(403);
  const ago = (days: number): string => new Date(Date.now() - days * DAY).toISOString();
  const before = asked({ from: ago(9), until: ago(8) });
  const empty = await system.call<DecidedCaseDto>('POST', '/quality/samplings', { as: INSPECTOR, body: before });
  expect(empty.body).toMatchObject({ stage: 'ended', outcome: 'nothing-to-sample' });
});

it('goes from the draw over scores and an appeal to the circulation, and nobody scores their own work', async () => {
  const sampling = await drawn({ size: 8 });
  const work = await sampled(sampling);
  const atHand = async (as: string): Promise<CheckAtHandDto[]> =>
    (await get<ChecksAtHandDto>(`checks?sampling=${sampling}`, as)).items;
  const own = work.filter(({ nameEn }) => nameEn === 'Lanzhou junior agent 2');
  const other = work.filter((one) => !own.includes(one));
  expect([own.length, other.length]).toEqual([4, 4]);

  // Everything is at hand for who worked on none of it, and the others' for who worked on half.
  expect((await atHand(INSPECTOR)).map(({ id }) => id).sort()).toEqual(work.map(({ id }) => id).sort());
  expect((await atHand(BOTH)).map(({ id }) => id).sort()).toEqual(other.map(({ id }) => id).sort());
  expect(await atHand('gs-lz.leader')).toEqual([]);
  expect((await atHand(BOTH))[0]).toMatchObject({ step: 'score-work', mine: false, pass: 80, centre: 'gs-lz' });

  const score = (grade: number, rest: object = {}) => ({ type: 'score-work', ...graded(grade, rest) });
  const refused = await system.command<{ code: string }>(own[0]!.id, BOTH, score(5));
  expect([refused.status, refused.body.code]).toEqual([403, 'separation-of-duties']);
  const missing = await system.command<{ errors?: { field: string }[] }>(own[0]!.id, INSPECTOR, { type: 'score-work' });
  expect([missing.status, missing.body.errors?.map(({ field }) => field)]).toEqual([
    422,
    expect.arrayContaining(Object.keys(ITEMS)),
  ]);
  for (const { id } of own) await decide(INSPECTOR, id, score(4));
  for (const { id } of other.slice(1)) await decide(BOTH, id, score(5));
  await decide(BOTH, other[0]!.id, score(5, { misled: true, text: '示例：资费说错' }));
  expect(await samples(sampling, '&violation=true')).toEqual([
    expect.objectContaining({ id: other[0]!.id, total: 0, fatal: ['misled'], stage: 'noticed' }),
  ]);

  for (const { id } of own.slice(1)) await decide(BOTH, id, { type: 'accept-score' });
  await decide(BOTH, own[0]!.id, { type: 'appeal-score', text: '示例：答复是完整的' });
  for (const { id } of other) await decide('gs-lz.junior', id, { type: 'accept-score' });
  expect([await atHand(INSPECTOR), await atHand(BOTH)]).toEqual([[], []]);
  expect(await atHand('gs.supervisor')).toEqual([expect.objectContaining({ id: own[0]!.id, step: 'review-score' })]);
  const still = await system.command<{ code: string }>(own[0]!.id, INSPECTOR, { type: 'uphold-score', text: '示例' });
  expect([still.status, still.body.code]).toEqual([403, 'separation-of-duties']);
  await decide('gs.supervisor', own[0]!.id, { type: 'change-score', ...graded(5), text: '示例：申诉成立' });

  await eventually(async () =>
    expect(await read(sampling)).toMatchObject({ stage: 'reporting', settled: 8, violations: 1 }),
  );
  const report = await get<QualityReportDto>(`samplings/${sampling}/report`);
  // (100 + 3 × 80 + 3 × 100 + 0) ÷ 8
  expect(report).toMatchObject({ scored: 8, mean: 80, violations: 1, corrected: 1 });
  expect(report.strata.map(({ drawn: all, scored, mean }) => [all, scored, mean])).toEqual(
    expect.arrayContaining([
      [4, 4, 75],
      [4, 4, 85],
    ]),
  );
  expect((await samples(sampling)).every(({ scorer }) => scorer !== null)).toBe(true);
  expect(report.centres).toEqual([{ centre: 'gs-lz', scored: 8, mean: 80, violations: 1 }]);
  expect(report.people.map(({ mean, scored }) => [mean, scored])).toEqual([
    [75, 4],
    [85, 4],
  ]);
  expect(report.items.find(({ item }) => item === 'courtesy')!.counts).toEqual([0, 0, 0, 0, 3, 5]);
  expect(report.fatal.find(({ fault }) => fault === 'misled')).toEqual({ fault: 'misled', count: 1 });

  await decide(INSPECTOR, sampling, { type: 'submit-report', text: '示例：总体良好,一件误导客户' });
  expect((await system.command(sampling, INSPECTOR, { type: 'approve' })).status).toBe(403);
  await decide('gs-lz.head', sampling, { type: 'approve' });
  const circulated = await decide('gs.supervisor', sampling, { type: 'circulate', text: '示例：请加强资费培训' });
  expect(circulated).toMatchObject({ stage: 'ended', outcome: 'circulated' });

  const file = await system.call<Buffer>('GET', `/quality/samplings/${sampling}/export?format=csv`, {
    as: INSPECTOR,
    headers: { 'accept-language': 'en' },
  });
  const lines = file.body.toString('utf8').trim().split('\r\n');
  expect(lines).toHaveLength(9);
  expect(lines[0]).toContain('Fatal faults');
  expect(lines.filter((line) => line.includes('Customer misled'))).toHaveLength(1);
  expect((await listed('limit=1&stage=ended', 'gs.supervisor'))[0]).toMatchObject({
    id: sampling,
    outcome: 'circulated',
  });
  expect((await system.call('GET', `/quality/samplings/${sampling}`, { as: 'gs-ts.leader' })).status).toBe(404);
});

it('a plan draws the last whole week once, however often it is looked at, and no more when it is ended', async () => {
  const body = { name: '示例：每周质检', work: 'complaint-dispatch', strata: 'desk', size: 2, every: 'week' };
  const key = randomUUID();
  const make = () => system.call<PlanDto>('POST', '/quality/plans', { as: INSPECTOR, body, key });
  const { status, body: plan } = await make();
  expect([status, plan.org]).toEqual([201, 'gs-lz']);
  expect((await make()).body).toEqual(plan);
  expect((await system.call('POST', '/quality/plans', { as: 'gs-lz.leader', body })).status).toBe(403);
  // What was finished today was finished a week ago.
  await asOwner(`UPDATE case_reach SET closed_at = closed_at - interval '7 days' WHERE process = 'complaint-dispatch'`);
  const client = system.app.get(Client, { strict: false });
  const orgs = new OrgTree(system.database);
  const plans = drawByPlans(system.database, orgs, system.app.get(ProcessClient, { strict: false }));
  const drawnBy = async () => (await listed()).filter((one) => one.plan === plan.id);
  await keepQualitySchedules(client);
  await keepQualitySchedules(client);
  const schedule = client.schedule.getHandle(scheduleId('week'));
  const [next] = (await schedule.describe()).info.nextActionTimes;
  const there = new Date(next!.getTime() + 8 * 3_600_000);
  expect([there.getUTCDay(), there.toISOString().slice(11, 16)]).toEqual([1, '00:30']);
  await plans.drawByPlans({ period: 'month', at: Date.now() });
  expect(await drawnBy()).toEqual([]);
  await schedule.trigger();
  await eventually(async () =>
    expect(await drawnBy()).toEqual([
      expect.objectContaining({ population: 8, drawn: 2, strata: 'desk', stage: 'scoring' }),
    ]),
  );
  await plans.drawByPlans({ period: 'week', at: Date.now() });
  expect(await drawnBy()).toHaveLength(1);
  const ended = await system.call<PlanDto>('POST', `/quality/plans/${plan.id}/end`, { as: INSPECTOR });
  expect([ended.status, ended.body.endedAt]).toEqual([200, expect.any(String)]);
  await asOwner(`UPDATE case_reach SET closed_at = closed_at - interval '7 days' WHERE process = 'complaint-dispatch'`);
  await plans.drawByPlans({ period: 'week', at: Date.now() - 7 * DAY });
  expect(await drawnBy()).toHaveLength(1);
  expect((await get<PlanPageDto>('plans', 'gs.supervisor')).items).toEqual([ended.body]);
});
