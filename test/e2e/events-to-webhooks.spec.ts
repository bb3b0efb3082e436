import { randomUUID } from 'node:crypto';
import { Webhook } from 'standardwebhooks';
import { ownerDataSource } from '../../src/platform/database/data-source';
import { DEMO_PASSWORD } from '../../src/seed/seed-demo';
import { ok, receivingServer, status, until, type ReceivingServer } from '../support/receiving-server';
import { startWholeApp, type WholeApp } from '../support/whole-app';

/** What a delivery says, as far as its receiver cares. */
interface Told {
  id: string;
  type: string;
  sequence: string;
  data: { caseId: string; caseNumber: string; order?: string };
}

let rows: ReturnType<typeof ownerDataSource>;
let app: WholeApp;
let hook: ReceivingServer;
let webhook: Webhook;
const tokens = new Map<string, string>();

beforeAll(async () => {
  app = await startWholeApp();
  rows = await ownerDataSource(app.databaseUrl).initialize();
  hook = await receivingServer();
});
afterAll(async () => {
  await hook?.close();
  await rows?.destroy();
  await app?.stop();
});

async function request<T = any>(method: string, path: string, token: string, body?: object): Promise<T> {
  const type = body && 'specversion' in body ? 'application/cloudevents+json' : 'application/json';
  const answer = await fetch(`${app.url}/api/v1${path}`, {
    method,
    headers: {
      'idempotency-key': randomUUID(),
      ...(body && { 'content-type': type }),
      ...(token && { authorization: `Bearer ${token}` }),
    },
    ...(body && { body: JSON.stringify(body) }),
  });
  const said = (await answer.json()) as T;
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${JSON.stringify(said)}`);
  return said;
}

async function as(username: string): Promise<string> {
  const known = tokens.get(username);
  if (known) return known;
  const { token } = await request('POST', '/sign-in', '', { username, password: DEMO_PASSWORD });
  tokens.set(username, token);
  return token;
}
const decide = async (username: string, caseId: string, body: object) =>
  request('POST', `/cases/${caseId}/commands`, await as(username), body);

/** Posts an event as a system, waits until it has its effect; answers the case. */
async function event(system: string, type: string, data: object, times = 1): Promise<string> {
  const [id, source, token] = [randomUUID(), `/systems/${system}`, `bhs_demo-${system}`];
  for (let n = 0; n < times; n++)
    await request('POST', '/events', token, { specversion: '1.0', id, source, type: `bihuan.${type}`, data });
  const path = `/events/${encodeURIComponent(source)}/${id}`;
  let state = await request('GET', path, token);
  await until(async () => (state = await request('GET', path, token)).state !== 'accepted');
  expect(state).toMatchObject({ state: 'done', refusal: null });
  return state.caseId;
}

/** Throws where the signature is not ours. */
const verified = ({ headers, body }: ReceivingServer['received'][number]): Told =>
  webhook.verify(body, headers as Record<string, string>) as Told;

/** A complaint from the CRM to the customer's answer, the department's part told by its own system. */
async function closedLoop(text: string): Promise<string> {
  const data = { externalId: randomUUID(), org: 'gs-lz', kind: 'complaint', category: 'billing', text };
  const caseId = await event('gs-crm', 'complaint.reported', data, 2);
  await decide('gs-lz.junior', caseId, { type: 'draft-dispatch', target: 'gs-lz-billing', text: '请核实账单' });
  await decide('gs-lz.senior', caseId, { type: 'approve-dispatch' });
  const order = await orderOf(caseId);
  const which = { caseNumber: order.caseNumber, order: order.order };
  expect(await event('gs-billing-system', 'order.accepted', which, 2)).toBe(caseId);
  expect(await event('gs-billing-system', 'order.replied', { ...which, text: '已退回二十元' }, 2)).toBe(caseId);
  await decide('gs-lz.junior', caseId, { type: 'approve-reply' });
  await decide('gs-lz.desk', caseId, { type: 'answer-customer', text: '已告知客户', accepted: true });
  return caseId;
}

/** The work order as its department's system was told of it. */
async function orderOf(caseId: string): Promise<Told['data']> {
  let found: Told | undefined;
  await until(() => {
    found = hook.received.map(verified).find(({ data, type }) => data.caseId === caseId && /dispatched$/.test(type));
    return found !== undefined;
  });
  return found!.data;
}

it('what connected systems post is worked on and told on: signed, each once in effect, in the order of the case', async () => {
  const wanted = {
    id: 'gs-lz-hook',
    org: 'gs-lz',
    kind: 'webhook',
    url: hook.url,
    topics: ['complaint-dispatch.*', 'complaint.*'],
  };
  const { secret } = await request('POST', '/receivers', await as('admin'), wanted);
  webhook = new Webhook(secret);
  /** webhook-ids in the order in which they took effect: a receiver drops what it has. */
  const effective: string[] = [];
  const troubled = new Map<string, number>();
  hook.answer = (attempt, reply, received) => {
    const id = String(received.headers['webhook-id']);
    const [first, second] = troubled.keys();
    if (attempt === 1) {
      troubled.set(id, 500);
      return status(500)(attempt, reply);
    }
    // The second message is taken, but its answer never comes: it will be sent again.
    if (first !== id && second === undefined) {
      troubled.set(id, 0);
      effective.push(id);
      return;
    }
    if (!effective.includes(id)) effective.push(id);
    ok(attempt, reply);
  };

  const cases = await Promise.all([closedLoop('话费多扣二十元'), closedLoop('套餐重复扣费')]);
  // Of what has just been decided nothing is waiting as long as nobody has looked whom it concerns.
  await until(async () => (await rows.query('SELECT FROM outbox WHERE fanned_out_at IS NULL')).length === 0);
  await until(async () => {
    const { items } = await request('GET', '/deliveries?receiver=gs-lz-hook&state=waiting', await as('admin'));
    return items.length === 0;
  });

  const told = hook.received.map(verified);
  const due: { id: string; case_id: string; seq: number }[] = await rows.query(
    `SELECT o.id, o.case_id, o.seq FROM outbox o JOIN delivery d ON d.outbox_id = o.id AND d.receiver_id = 'gs-lz-hook'
      WHERE d.state = 'delivered' ORDER BY d.position`,
  );
  expect(due.length).toBeGreaterThanOrEqual(4);
  expect(effective).toEqual(due.map(({ id }) => id));
  for (const caseId of cases) {
    const own = effective.map((id) => told.find((one) => one.id === id)!).filter(({ data }) => data.caseId === caseId);
    const numbers = own.map(({ sequence }) => Number(sequence));
    expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
    expect(own.map(({ type }) => type.split('.').at(-1))).toEqual(expect.arrayContaining(['dispatched']));
  }
  // Sent more than once: those two, which were not settled at first; under the same id and with the same words.
  expect([...troubled.values()]).toEqual([500, 0]);
  const attempts = (id: string): Told[] => told.filter((one) => one.id === id);
  expect(due.filter(({ id }) => attempts(id).length > 1).map(({ id }) => id)).toEqual([...troubled.keys()]);
  for (const id of troubled.keys()) expect(attempts(id)[1]).toEqual(attempts(id)[0]);
  // Every event was posted twice: no command of theirs counted twice.
  const commands = await rows.query(
    `SELECT case_id, array_agg(command ORDER BY seq) AS commands FROM transition WHERE case_id = ANY($1)
      AND command <> 'clock-mark' GROUP BY case_id`,
    [cases],
  );
  const story = [
    'register',
    'draft-dispatch',
    'approve-dispatch',
    'accept',
    'reply',
    'approve-reply',
    'answer-customer',
  ];
  for (const one of commands) expect(one.commands.slice(0, 7)).toEqual(story);
  const forged = hook.received[0]!;
  expect(() => webhook.verify(`${forged.body} `, forged.headers as Record<string, string>)).toThrow();
});
