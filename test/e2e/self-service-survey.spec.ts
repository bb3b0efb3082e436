import { randomUUID } from 'node:crypto';
import type { SurveyState } from '../../domain/callback-survey/survey-state';
import { simulatedAnswer, SIMULATED_CUSTOMERS } from '../../src/modules/callback-survey/simulated-survey-channel';
import { ownerDataSource } from '../../src/platform/database/data-source';
import { publishScaledPolicy } from '../../src/platform/policy/scaled-policy';
import { DEMO_SURVEY_SYSTEM } from '../../src/seed/demo-systems';
import { DEMO_PASSWORD } from '../../src/seed/seed-demo';
import { until } from '../support/receiving-server';
import { startWholeApp, type WholeApp } from '../support/whole-app';

/** The fiftieth customer of every centre must not be called. */
const NOT_TO_BE_CALLED = 'GSLZ000050';
/** An hour lasts nine seconds: the two days in which SMS/IVR may be answered, seven minutes. */
const SPEED = 1 / 400;

let rows: ReturnType<typeof ownerDataSource>;
let app: WholeApp;
let junior: string;

beforeAll(async () => {
  app = await startWholeApp({ BIHUAN_SURVEY_SIMULATOR_SLOWEST_MS: '1000' });
  rows = await ownerDataSource(app.databaseUrl).initialize();
  await publishScaledPolicy(rows, SPEED);
  const { token } = await post('/sign-in', '', { username: 'gs-lz.junior', password: DEMO_PASSWORD });
  junior = token as string;
});
afterAll(async () => {
  await rows?.destroy();
  await app?.stop();
});

async function post(path: string, token: string, body: object): Promise<Record<string, unknown>> {
  const headers = {
    'content-type': 'specversion' in body ? 'application/cloudevents+json' : 'application/json',
    'idempotency-key': randomUUID(),
    ...(token && { authorization: `Bearer ${token}` }),
  };
  const answer = await fetch(`${app.url}/api/v1${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
  const said = (await answer.json()) as Record<string, unknown>;
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${JSON.stringify(said)}`);
  return said;
}

async function surveyOf(complaint: string): Promise<SurveyState> {
  const [found] = await rows.query<{ state: SurveyState }[]>(
    `SELECT state FROM case_head WHERE process = 'callback-survey' AND state->>'parent' = $1`,
    [complaint],
  );
  return found!.state;
}

/** A complaint answered at once, of the customer who must not be called; its survey, as it waits for SMS/IVR. */
async function surveyed(): Promise<SurveyState> {
  const { id } = await post('/complaints', junior, {
    customer: NOT_TO_BE_CALLED,
    ...{ kind: 'complaint', category: 'billing', channel: 'phone', text: '短信套餐扣费有误' },
  });
  await post(`/cases/${id as string}/commands`, junior, { type: 'answer-on-spot', text: '已说明并退费' });
  await until(async () => (await surveyOf(id as string).catch(() => null))?.seq !== undefined);
  return surveyOf(id as string);
}

/** Which customers answer is drawn from the survey's id, so it is known beforehand. */
async function surveyedOf(answers: boolean): Promise<SurveyState> {
  for (;;) {
    const survey = await surveyed();
    if ((simulatedAnswer(survey.caseId, SIMULATED_CUSTOMERS) !== null) === answers) return survey;
  }
}

it('asks a customer who must not be called by SMS/IVR; the answer comes back through the event entrance', async () => {
  const { caseId, parent, doNotCall, attempts } = await surveyedOf(true);
  expect({ doNotCall, attempts }).toEqual({ doNotCall: true, attempts: [] });
  await until(async () => (await surveyOf(parent)).ended);
  const survey = await surveyOf(parent);
  const expected = simulatedAnswer(caseId, SIMULATED_CUSTOMERS)!.answer;
  expect(survey.answers).toMatchObject([
    { handling: expected.handling, way: 'self-service', by: DEMO_SURVEY_SYSTEM.id },
  ]);
  const calls = await rows.query(`SELECT FROM task WHERE case_id = $1`, [caseId]);
  expect(calls).toEqual([]);
  const [complaint] = await rows.query(`SELECT state FROM case_head WHERE id = $1`, [parent]);
  await until(async () => {
    const [now] = await rows.query(`SELECT stage FROM case_head WHERE id = $1`, [parent]);
    return now.stage !== 'surveying';
  });
  expect(JSON.stringify(complaint.state)).not.toContain('示例客户');
});

it('takes a rating after a call beside the survey, and no for an answer', async () => {
  const { caseId, parent } = await surveyedOf(false);
  await until(async () => (await surveyOf(parent)).stage === 'self-service');
  const [person] = await rows.query(`SELECT id FROM person WHERE username = 'gs-lz.junior'`);
  const tell = (type: string, data: object) =>
    post('/events', DEMO_SURVEY_SYSTEM.token, {
      ...{ specversion: '1.0', id: randomUUID(), source: DEMO_SURVEY_SYSTEM.source },
      ...{ type: `bihuan.survey.${type}`, data: { survey: caseId, ...data } },
    });
  await tell('call-rated', { rating: 2, agent: 'GS-LZ.junior' });
  await tell('declined', {});
  await until(async () => (await surveyOf(parent)).ended);
  expect(await surveyOf(parent)).toMatchObject({
    ...{ outcome: 'declined', answers: [] },
    ratings: [{ rating: 2, agent: person.id }],
  });
});

it('the worker answers for itself', async () => {
  const worker = `http://127.0.0.1:${app.env.BIHUAN_WORKER_PORT}`;
  expect((await fetch(`${worker}/health/live`)).status).toBe(200);
  expect(await (await fetch(`${worker}/metrics`)).text()).toMatch(
    /^bihuan_cases_open\{process="complaint-dispatch"\} /m,
  );
});
