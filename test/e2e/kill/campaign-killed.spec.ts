import { randomUUID } from 'node:crypto';
import type { CampaignState } from '../../../domain/outbound-campaign/campaign-state';
import type { Command } from '../../../domain/shared/transition';
import { CAMPAIGN_CAST as CAST } from '../../support/domain/campaign-cast';
import { ORGS } from '../../support/domain/people';
import { idOf } from '../../support/played-cases';
import { agreement } from './agreement';
import { known, KillStack, pause } from './kill-stack';

const CAMPAIGN = 'outbound-campaign';
const CALL = 'callback-survey';
const GOLD = 1;
const SILVER = 2;
const LISTED = { [GOLD]: 4, [SILVER]: 5 };
const CALLERS = 2;
/** Of silver no more are wanted; whoever declines gives their place to the next. */
const QUOTA = 2;
const SCORES = { overall: 4, coverage: 3, clarity: 5, stability: 4 };

let stack: KillStack;
beforeAll(async () => {
  // At the real pace (looks are minutes apart), on calendars that are always open.
  stack = await KillStack.start(1);
  await callersThere();
});
afterAll(() => stack?.stop());

async function callersThere(): Promise<void> {
  for (let n = 1; n <= CALLERS; n++) {
    const person = idOf(`caller-${n}`);
    await stack.database.query(
      `INSERT INTO person (id, username, display_zh, display_en, org_id) VALUES ($1, $2, '样例', 'Sample', 'gs-lz')`,
      [person, `caller-${n}`],
    );
    await stack.database.query(`INSERT INTO post (person_id, role, org_id) VALUES ($1, 'surveyor', 'gs-lz')`, [person]);
  }
}

const strata: number[] = Object.entries(LISTED).flatMap(([stratum, many]) => Array<number>(many).fill(Number(stratum)));

async function listed(campaign: string): Promise<void> {
  for (const [at, stratum] of strata.entries()) {
    const customer = randomUUID();
    await stack.database.query(
      `INSERT INTO customer (id, number, name, phone, org_id, tier) VALUES ($1, $2, '样例', '19900000000', 'gs-lz', 'ordinary')`,
      [customer, `SAMPLE-${at}`],
    );
    await stack.database.query(
      'INSERT INTO campaign_customer (campaign_id, customer_id, position, stratum) VALUES ($1, $2, $3, $4)',
      [campaign, customer, at + 1, stratum],
    );
  }
}

const decide = (id: string, who: keyof typeof CAST, command: Command) => stack.decide(CAMPAIGN, id, CAST[who], command);

/** Planned with its list and approved; it may begin. */
async function approved(): Promise<string> {
  const id = randomUUID();
  const text = await stack.words(id, '断电也只打一次（样例）');
  const register = { type: 'register', org: ORGS.lz, campaign: 'satisfaction', text };
  const first = { commandId: 'register', actor: known(CAST.leader), command: register };
  await stack.persist(() => stack.processes.start(CAMPAIGN, id, first));
  await listed(id);
  await decide(id, 'leader', { type: 'change-quota', stratum: SILVER, quota: QUOTA });
  await decide(id, 'leader', { type: 'submit', endAt: Date.now() + 86_400_000, perCaller: 2 });
  await decide(id, 'chief', { type: 'approve' });
  return id;
}

interface Called {
  case: string;
  stratum: number;
  position: number;
}
const ready = (campaign: string): Promise<Called[]> =>
  stack.database.query(
    `SELECT case_id AS case, stratum, position FROM campaign_customer
      WHERE campaign_id = $1 AND state = 'calling' ORDER BY position`,
    [campaign],
  );

/** The first of silver declines; everybody else answers. */
function answer({ case: id, position }: Called): Promise<unknown> {
  const declines = position === LISTED[GOLD] + 1;
  const command = declines ? { type: 'decline' } : { type: 'record-satisfaction', ...SCORES };
  return stack.decide(CALL, id, CAST.surveyor, command);
}

const stageOf = async (campaign: string): Promise<string> => {
  const [head] = await stack.database.query('SELECT stage FROM case_head WHERE id = $1', [campaign]);
  return head.stage;
};

/** Whoever lies before the callers is called, until the campaign has ended. */
async function calledToTheEnd(campaign: string): Promise<void> {
  while ((await stageOf(campaign)) !== 'ended') {
    await Promise.all((await ready(campaign)).map(answer));
    await pause(100);
  }
}

it('a campaign whose worker is killed as its calls are opened, and as answers come in: everybody is called once, and every count agrees', async () => {
  // The calls are in the campaign's first step; one of them has begun, and nobody has heard.
  await stack.startWorker(`${CALL} register`);
  const campaign = await approved();
  const goesOn = stack.workerGone(false).then(() => stack.startWorker(`${CAMPAIGN} survey-reported`));
  await decide(campaign, 'leader', { type: 'start-calls' });
  await goesOn;
  // An answer is counted, and who is called in its place is taken from the list; nobody has heard.
  const lastWorker = stack.workerGone(false).then(() => stack.startWorker());
  await calledToTheEnd(campaign);
  await lastWorker;

  const calls: { id: string; customer: string; outcome: string; stratum: number; attempts: number }[] =
    await stack.database.query(
      `SELECT head.id, head.customer_id AS customer, head.outcome, called.stratum, called.attempts
         FROM case_head head LEFT JOIN campaign_customer called
           ON called.case_id = head.id AND called.customer_id = head.customer_id AND called.outcome = head.outcome
        WHERE head.process = $1 ORDER BY called.position`,
      [CALL],
    );
  const outcomes = [...Array<string>(4).fill('answered'), 'declined', 'answered', 'answered'];
  expect(calls.map(({ outcome }) => outcome)).toEqual(outcomes);
  expect(calls.map(({ stratum }) => stratum)).toEqual([GOLD, GOLD, GOLD, GOLD, SILVER, SILVER, SILVER]);
  expect(calls.map(({ attempts }) => attempts)).toEqual(calls.map(() => 1));
  expect(new Set(calls.map(({ customer }) => customer)).size).toBe(calls.length);
  const left = await stack.database.query(
    `SELECT stratum, count(*)::int AS count FROM campaign_customer WHERE state = 'listed' GROUP BY stratum`,
  );
  expect(left).toEqual([{ stratum: SILVER, count: 2 }]);

  const state = (await stack.inspect(campaign, CAMPAIGN)).state as unknown as CampaignState;
  expect(state).toMatchObject({ stage: 'ended', outcome: 'quota-reached', open: {} });
  expect(state.answered).toEqual({ [GOLD]: 4, [SILVER]: QUOTA });
  expect(state.listed).toEqual({ [GOLD]: 0, [SILVER]: 2 });
  const told = await agreement(stack, campaign);
  expect(told.audits).toBe(told.transitions);
  expect(told.commands.slice(0, 5)).toEqual(['register', 'change-quota', 'submit', 'approve', 'start-calls']);
  // Each call said once what it came to.
  const [heard] = await stack.database.query(
    `SELECT count(*)::int AS words, count(DISTINCT body->'fields'->>'survey')::int AS surveys FROM transition
      WHERE case_id = $1 AND command = 'survey-reported'`,
    [campaign],
  );
  expect(heard).toEqual({ words: calls.length, surveys: calls.length });
  for (const { id } of calls) {
    const { audits, transitions, commands } = await agreement(stack, id);
    expect([audits, commands.filter((one) => /^(decline|record-satisfaction)$/.test(one))]).toEqual([
      transitions,
      [expect.any(String)],
    ]);
  }
});
