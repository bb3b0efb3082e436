import { randomUUID } from 'node:crypto';
import type {
  CampaignCustomersDto,
  CampaignPageDto,
  CampaignProgressDto,
} from '../../../src/modules/campaigns/desk/desk.dto';
import type { ListDto } from '../../../src/modules/campaigns/list/list.dto';
import type { DoNotCallDto, DoNotCallPageDto } from '../../../src/modules/campaigns/register/do-not-call.dto';
import type { CampaignResultsDto } from '../../../src/modules/campaigns/results/results.dto';
import type { DecidedCaseDto } from '../../../src/platform/case-view/case-detail.dto';
import { ownerDataSource } from '../../../src/platform/database/data-source';
import { callsAtAnyHour } from '../../support/calls-at-any-hour';
import { eventually } from '../../support/eventually';
import { file, MAPPING } from './campaign-file';
import { decide as decided } from './decide';
import { RunningSystem } from './running-system';

const DAY = 24 * 3_600_000;
const ARCHIVED = { category: 'coverage', cause: 'network-fault', publication: 'none' };
const CUSTOMERS = 300;
const CALLERS = ['gs-lz.surveyor', 'gs-lz.surveyor2', 'gs-lz.desk'] as const;
const PLANNER = 'gs-lz.leader';

let system: RunningSystem;
beforeAll(async () => {
  system = await RunningSystem.start();
  // At any hour, or this would be a test of the time of day; and a third who calls.
  await callsAtAnyHour(system.config);
  const owner = await ownerDataSource(system.config.databaseUrl).initialize();
  await owner.query(
    `INSERT INTO post (person_id, role, org_id) SELECT id, 'surveyor', 'gs-lz' FROM person WHERE username = $1`,
    [CALLERS[2]],
  );
  await owner.destroy();
});
afterAll(() => system?.stop());

const decide = (as: string, id: string, body: object) => decided(system, as, id, body);
const read = async (id: string): Promise<CampaignProgressDto> =>
  (await system.call<CampaignProgressDto>('GET', `/campaigns/${id}`, { as: PLANNER })).body;
const called = async (id: string, state: string): Promise<CampaignCustomersDto['items']> =>
  (
    await system.call<CampaignCustomersDto>('GET', `/campaigns/${id}/customers?state=${state}&limit=200`, {
      as: PLANNER,
    })
  ).body.items;
const inState = ({ counts }: CampaignProgressDto, ...states: string[]): number =>
  counts.filter(({ state }) => states.includes(state)).reduce((sum, { count }) => sum + count, 0);

async function begun(name: string): Promise<string> {
  const key = randomUUID();
  const body = { campaign: 'satisfaction', name };
  const { status, body: opened } = await system.call<DecidedCaseDto>('POST', '/campaigns', { as: PLANNER, body, key });
  expect([status, opened.stage]).toEqual([201, 'drafting']);
  const again = await system.call<DecidedCaseDto>('POST', '/campaigns', { as: PLANNER, body, key });
  expect(again.body.id).toBe(opened.id);
  return opened.id;
}

const imported = (id: string, body: FormData, dryRun: boolean, as = PLANNER) =>
  system.call<ListDto>('PUT', `/campaigns/${id}/list?dryRun=${dryRun}&${MAPPING}`, { as, body });

async function started(id: string, plan: object = {}): Promise<void> {
  const endAt = new Date(Date.now() + 10 * DAY).toISOString();
  await decide(PLANNER, id, { type: 'submit', endAt, perCaller: 3, ...plan });
  expect((await system.command(id, PLANNER, { type: 'approve' })).status).toBe(403);
  await decide('gs-lz.leader2', id, { type: 'approve' });
  await decide(PLANNER, id, { type: 'start-calls' });
}

/** Each caller answers a call that lies there; answers how many did. */
async function round(id: string, answer: (position: number) => object): Promise<number> {
  const calls = (await called(id, 'calling')).slice(0, CALLERS.length);
  await Promise.all(calls.map((call, at) => decide(CALLERS[at]!, call.case!, answer(call.position))));
  return calls.length;
}
const scores = (position: number): object => ({
  ...{ type: 'record-satisfaction', overall: 1 + (position % 5), coverage: 3, clarity: 4, stability: 5 },
});

let campaign: string;

it('is listed from a file: a rehearsal names what is wrong and keeps nothing', async () => {
  campaign = await begun('示例：语音满意度调查');
  expect((await imported(campaign, file('C', 3), true, 'gs-lz.junior')).status).toBe(404);
  const wrong = ['C0001,示例客户0001,13900000001,普通', 'UNKNOWN,,,普通', ',,,'];
  const rehearsal = (await imported(campaign, file('C', CUSTOMERS, wrong), true)).body;
  expect(rehearsal).toMatchObject({ total: 303, listed: 300, entered: 300, wrong: 3, dryRun: true });
  expect(rehearsal.problems.map(({ row, field, code }) => [row, field, code])).toEqual([
    [302, '用户id', 'repeated-row'],
    [303, '用户id', 'unknown-customer'],
    [304, '用户id', 'required'],
  ]);
  expect(rehearsal.problems[0]!.detail).toContain('2');
  expect((await read(campaign)).listed).toBe(0);
  const unmapped = await system.call('PUT', `/campaigns/${campaign}/list?number=nobody`, {
    as: PLANNER,
    body: file('C', 1),
  });
  expect([unmapped.status, unmapped.body.errors?.[0]]).toEqual([
    422,
    expect.objectContaining({ field: 'number', code: 'unknown-column' }),
  ]);
  const kept = (await imported(campaign, file('C', CUSTOMERS, wrong), false)).body;
  expect([kept.listed, kept.entered, kept.strata.map(({ label, customers }) => [label, customers])]).toEqual([
    ...[300, 300],
    [
      ['银卡', 100],
      ['普通', 200],
    ],
  ]);
  // The same file again is the same list.
  expect((await imported(campaign, file('C', CUSTOMERS), false)).body).toMatchObject({ listed: 300, entered: 0 });
  expect((await read(campaign)).listed).toBe(300);
});

it('calls 300 customers with three callers to the end: stopped and resumed, somebody entered meanwhile', async () => {
  const [first] = await called(campaign, 'listed');
  const register = { customer: first!.customer, reason: '示例：客户要求免打扰' };
  const key = randomUUID();
  const entry = await system.call<DoNotCallDto>('POST', '/do-not-call', { as: 'gs-lz.junior', body: register, key });
  expect(entry.status).toBe(201);
  const twice = await system.call<DoNotCallDto>('POST', '/do-not-call', { as: 'gs-lz.junior', body: register, key });
  expect(twice.body.id).toBe(entry.body.id);
  expect((await system.call('POST', '/do-not-call', { as: 'gs-lz.junior', body: register })).status).toBe(409);

  await started(campaign);
  await eventually(async () => {
    const now = await read(campaign);
    expect([now.stage, inState(now, 'calling'), inState(now, 'barred')]).toEqual(['running', 9, 1]);
  });
  for (let answered = 0; answered < 60;) answered += await round(campaign, scores);

  await decide(PLANNER, campaign, { type: 'stop-calls', text: '示例：系统割接' });
  await eventually(async () => expect(inState(await read(campaign), 'calling', 'opened')).toBe(0));
  const stopped = await read(campaign);
  expect(inState(stopped, 'held')).toBeGreaterThan(0);
  await decide(PLANNER, campaign, { type: 'resume-calls' });
  // Those that were held lie before the callers again: none is opened beside them.
  const goneOn = (now: CampaignProgressDto) => [inState(now, 'held', 'opened'), inState(now, 'calling')];
  await eventually(async () => expect(goneOn(await read(campaign))).toEqual([0, 9]));

  const [open] = await called(campaign, 'calling');
  const meanwhile = { customer: open!.customer, reason: '示例：活动期间要求免打扰' };
  expect((await system.call('POST', '/do-not-call', { as: 'gs-lz.junior', body: meanwhile })).status).toBe(201);
  await eventually(async () =>
    expect((await called(campaign, 'ended')).find(({ position }) => position === open!.position)?.outcome).toBe(
      'do-not-call',
    ),
  );

  await eventually(async () => {
    while ((await round(campaign, (n) => (n % 10 === 0 ? { type: 'decline' } : scores(n)))) > 0);
    expect((await read(campaign)).stage).toBe('ended');
  }, 180_000);
  const ended = await read(campaign);
  expect(ended).toMatchObject({ outcome: 'list-exhausted', listed: 300, over: 300 });
  const declined = ended.counts.filter(({ outcome }) => outcome === 'declined').reduce((n, { count }) => n + count, 0);
  expect(ended.answered + declined).toBe(298);
  const lifted = await system.call('DELETE', `/do-not-call/${entry.body.id}`, { as: 'gs-lz.junior' });
  const { body: left } = await system.call<DoNotCallPageDto>('GET', '/do-not-call', { as: 'gs-lz.junior' });
  expect([lifted.status, left.items.map(({ reason }) => reason)]).toEqual([204, [meanwhile.reason]]);
});

it('sums up what was answered, by stratum too, and gives it as a file', async () => {
  const { answered } = await read(campaign);
  const { body: results } = await system.call<CampaignResultsDto>('GET', `/campaigns/${campaign}/results`, {
    as: PLANNER,
  });
  const overall = results.questions.filter(({ question }) => question === 'overall');
  expect(overall.map(({ stratum }) => stratum)).toEqual([null, 1, 2]);
  expect(overall[0]!.answered).toBe(answered);
  expect(overall[1]!.answered + overall[2]!.answered).toBe(answered);
  const clarity = results.questions.find(({ question }) => question === 'clarity')!;
  expect([clarity.counts, clarity.sum]).toEqual([[0, 0, 0, answered, 0], 4 * answered]);
  expect(results.results[0]).toEqual({ stratum: null, result: 'answered', count: answered });
  for (const format of ['csv', 'xlsx']) {
    const taken = await system.call<Buffer>('GET', `/campaigns/${campaign}/export?format=${format}`, { as: PLANNER });
    expect([taken.status, Buffer.byteLength(taken.body) > 5_000]).toEqual([200, true]);
    if (format === 'csv') expect(taken.body.toString('utf8').trim().split('\r\n')).toHaveLength(301);
  }
  const other = await system.call('GET', `/campaigns/${campaign}/results`, { as: 'gs-ts.leader' });
  expect(other.status).toBe(404);
});

it('ends when its quota is reached, having called nobody beyond it', async () => {
  const small = await begun('示例：配额五个');
  await imported(small, file('CQ', 20), false);
  await started(small, { quota: 5 });
  await eventually(async () => {
    while ((await round(small, scores)) > 0);
    expect((await read(small)).stage).toBe('ended');
  }, 60_000);
  const ended = await read(small);
  expect([ended.outcome, ended.answered, inState(ended, 'listed')]).toEqual(['quota-reached', 5, 15]);
  const { body: page } = await system.call<CampaignPageDto>('GET', '/campaigns?limit=1', { as: PLANNER });
  expect(page.items.map(({ id }) => id)).toEqual([small]);
  const next = await system.call<CampaignPageDto>('GET', `/campaigns?limit=1&cursor=${page.next}`, { as: PLANNER });
  expect([next.body.items.map(({ id }) => id), next.body.next]).toEqual([[campaign], null]);
});

it('is listed from a query of the centre’s customers, divided by tier', async () => {
  const third = await begun('示例：按等级抽取');
  const query = (body: object) => system.call<ListDto>('PUT', `/campaigns/${third}/list/query`, { as: PLANNER, body });
  const { body: all } = await query({ by: 'tier', dryRun: false });
  expect(all.listed).toBeGreaterThan(320);
  expect(all.strata.reduce((sum, { customers }) => sum + customers, 0)).toBe(all.listed);
  const nobody = await query({ category: 'coverage', openedFrom: new Date().toISOString() });
  expect(nobody.status).toBe(422);
  expect((await query({ org: 'gs-ts' })).status).toBe(422);
});

it('is listed from a query of closed complaints: who is left out is said and why; the same query is the same list', async () => {
  const fourth = await begun('示例：投诉办结客户');
  const listing = (as: string, body: object) =>
    system.call<ListDto>('PUT', `/campaigns/${fourth}/list/query`, { as, body });
  const complained = {
    customer: 'GSLZ000001',
    kind: 'complaint',
    category: 'coverage',
    channel: 'phone',
    text: '示例',
  };
  for (const customer of ['GSLZ000001', 'GSLZ000002', 'GSLZ000003']) {
    const body = { ...complained, customer };
    const { body: opened } = await system.call<DecidedCaseDto>('POST', '/complaints', { as: 'gs-lz.junior', body });
    if (customer !== 'GSLZ000003') await decide('gs-lz.junior', opened.id, { type: 'withdraw', text: '示例' });
    if (customer !== 'GSLZ000003') await decide('gs-lz.records', opened.id, { type: 'archive', ...ARCHIVED });
  }
  const query = { category: 'coverage', openedFrom: '2026-01-01T00:00:00Z', closed: true };
  const { body: both } = await listing(PLANNER, query);
  expect([both.listed, both.leftOut, both.dryRun]).toEqual([2, [], true]);
  expect((await listing(PLANNER, { ...query, closed: false })).body.listed).toBe(1);
  expect((await listing(PLANNER, { ...query, closedBefore: query.openedFrom })).status).toBe(422);
  const [barred] = (await system.call<{ items: { id: string }[] }>('GET', '/customers?q=GSLZ000002', { as: PLANNER }))
    .body.items;
  const body = { customer: barred!.id, reason: '示例：客户要求免打扰' };
  await system.call('POST', '/do-not-call', { as: PLANNER, body });
  const { body: found } = await system.call<DoNotCallPageDto>('GET', '/do-not-call?q=gslz000002', { as: PLANNER });
  expect(found.items.map(({ number }) => number)).toEqual(['GSLZ000002']);
  const left = [{ reason: 'do-not-call', count: 1, numbers: ['GSLZ000002'] }];
  const { body: kept } = await listing(PLANNER, { ...query, dryRun: false });
  expect([kept.total, kept.listed, kept.leftOut]).toEqual([2, 1, left]);
  expect((await listing(PLANNER, { ...query, dryRun: false })).body).toEqual(kept);
  const campaign = (await system.call<CampaignProgressDto>('GET', `/campaigns/${fourth}`, { as: PLANNER })).body;
  expect([campaign.listed, campaign.listFrom]).toEqual([1, query]);
  expect(campaign.callers.map(({ away }) => away)).toEqual([false, false, false]);
  expect(campaign.hours).toHaveLength(7);
  expect((await listing('gs-lz.junior', query)).status).toBe(404);
});
