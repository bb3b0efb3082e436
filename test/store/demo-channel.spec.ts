import { randomUUID } from 'node:crypto';
import { Webhook } from 'standardwebhooks';
import { RECEIVER, startDemoChannel } from '../../src/modules/callback-survey/demo-channel';
import { simulatedAnswer, SIMULATED_CUSTOMERS } from '../../src/modules/callback-survey/simulated-survey-channel';
import { systemTokenDigest } from '../../src/platform/auth/system-token';
import { CaseStore } from '../../src/platform/case-store/case-store';
import { targetProblem } from '../../src/platform/outbox/target';
import { SecretBox } from '../../src/platform/secrets/secret-box';
import { DEMO_SURVEY_SYSTEM } from '../../src/seed/demo-systems';
import { seedDemo } from '../../src/seed/seed-demo';
import { openDatabase, type TestDatabase } from '../support/database';
import { caseState, step } from '../support/case-fixture';
import { receivingServer, until, type ReceivingServer } from '../support/receiving-server';

const KEY = Buffer.alloc(32, 7);
const box = new SecretBox([KEY]);
let database: TestDatabase;
let api: ReceivingServer | null = null;
const running: { stop(): Promise<void> }[] = [];
beforeAll(async () => {
  database = await openDatabase();
  await seedDemo(database.app, { demo: true, production: false });
});
afterAll(() => database?.close());
afterEach(async () => {
  await Promise.all(running.splice(0).map((one) => one.stop()));
});

const start = async (surveySimulator: { port: number; slowest: number } | null = { port: 0, slowest: 1_000 }) => {
  const settings = { apiUrl: api?.url ?? 'http://127.0.0.1:9', surveySimulator, secretKeys: [KEY] };
  const channel = await startDemoChannel(database.app, settings, () => {}, 50);
  running.push(channel);
  return channel;
};
const receiver = async () => (await database.owner.query('SELECT * FROM receiver WHERE id = $1', [RECEIVER]))[0];
const deliver = async (url: string): Promise<number> => {
  const body = JSON.stringify({ type: 'bihuan.survey.overdue', data: {} });
  const at = new Date();
  const headers = {
    'webhook-id': 'outbox-1',
    'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
    'webhook-signature': new Webhook(box.open((await receiver()).secret, `receiver:${RECEIVER}`)).sign(
      'outbox-1',
      at,
      body,
    ),
  };
  return (await fetch(url, { method: 'POST', headers, body })).status;
};

it('gets every invitation, and may answer for every survey', async () => {
  const { url } = await start();
  expect(await receiver()).toMatchObject({
    ...{ org_id: 'hq', subtree: true, kind: 'webhook', active: true, url },
    topics: ['survey.invitation', 'survey.invitation-withdrawn'],
  });
  expect(targetProblem(url!)).toBeNull();
  expect(await deliver(url!)).toBe(204);
  const [system] = await database.owner.query('SELECT * FROM connected_system WHERE id = $1', [DEMO_SURVEY_SYSTEM.id]);
  expect(system).toMatchObject({ org_id: 'hq', demo: true, token_hash: systemTokenDigest(DEMO_SURVEY_SYSTEM.token) });
});

it('keeps its secret over restarts, and another worker takes over when one is gone', async () => {
  const [first, second] = [await start(), await start()];
  const { secret, url } = await receiver();
  expect(url).toBe(second.url);
  await running.pop()!.stop();
  await until(async () => (await receiver()).url === first.url);
  expect(await deliver(first.url!)).toBe(204);
  expect(await receiver()).toMatchObject({ secret, active: true });
  expect(await database.owner.query('SELECT id FROM receiver')).toHaveLength(1);
});

it('is left alone while it answers', async () => {
  await start();
  const second = await start();
  const asked = jest.spyOn(globalThis, 'fetch');
  await until(() => asked.mock.calls.filter(([url]) => url === second.url).length > 3);
  asked.mockRestore();
  expect((await receiver()).url).toBe(second.url);
});

it('is switched off where there is none', async () => {
  await start();
  expect((await start(null)).url).toBeNull();
  expect((await receiver()).active).toBe(false);
});

/** A survey that waits for its customer, of those who answer, or of those who never do. */
async function openSurvey(answers: boolean, stage = 'self-service'): Promise<string> {
  let caseId = randomUUID();
  while ((simulatedAnswer(caseId, SIMULATED_CUSTOMERS) !== null) !== answers) caseId = randomUUID();
  const state = caseState({ caseId, process: 'callback-survey', stage, tasks: [] });
  await new CaseStore(database.app).record(step(state, randomUUID()));
  await database.owner.query(
    `INSERT INTO timer (case_id, opened_month, id, process, kind, org_id, state, limit_amount, limit_unit, calendar, armed_at, due_at, definition)
     VALUES ($1, $2, 'clock-1', 'callback-survey', 'self-service', 'gs-lz', 'running', 48, 'minutes', 'always', now(), now() + interval '1 hour', '{}')`,
    [caseId, state.openedMonth],
  );
  return caseId;
}

it('a worker that died before its customers answered is followed by one whose customers do, once each', async () => {
  api = await receivingServer();
  const [asked, silent] = [await openSurvey(true), await openSurvey(false)];
  const other = await openSurvey(true, 'calling');
  await start({ port: 0, slowest: 60_000 });
  await running.pop()!.stop();
  expect(api.received).toEqual([]);
  await start({ port: 0, slowest: 200 });
  await until(() => api!.received.length > 0);
  await start({ port: 0, slowest: 200 });
  await until(() => api!.received.length > 1);
  const events = api.received.map(({ body }) => JSON.parse(body));
  expect(events[0]).toMatchObject({
    ...{ id: `simulated-answer-${asked}`, type: 'bihuan.survey.answered' },
    data: simulatedAnswer(asked, SIMULATED_CUSTOMERS)!.answer,
  });
  // The second worker knows nothing of the first one's post: the same event, which counts once at the entrance.
  expect(events[1]).toMatchObject({ id: events[0].id, source: events[0].source, data: events[0].data });
  expect(JSON.stringify(events)).not.toMatch(new RegExp(`${silent}|${other}`));
  await api.close();
  api = null;
});
