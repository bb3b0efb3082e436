import { randomUUID } from 'node:crypto';
import { EventApplier, commandIdOf } from '../../src/modules/events/apply-event';
import { EventInbox, type ConnectedSystem } from '../../src/modules/events/event-inbox';
import { EventWorker } from '../../src/modules/events/event-worker';
import { OrgTree } from '../../src/platform/auth/org-tree';
import { CaseStore } from '../../src/platform/case-store/case-store';
import { Problem } from '../../src/platform/http/problem';
import { seedDemo } from '../../src/seed/seed-demo';
import type { Envelope } from '../../domain/shared/transition';
import { refuse } from '../../domain/shared/errors';
import { caseState, step } from '../support/case-fixture';
import { openDatabase, type TestDatabase } from '../support/database';
import { until } from '../support/receiving-server';

const CRM: ConnectedSystem = { kind: 'connected-system', id: 'gs-crm', org: 'gs' };
const source = '/systems/gs-crm';
const QUICK = { interval: 20, backoff: { firstDelay: 10, longestDelay: 40 } };

type Asked = { do: 'start' | 'send'; caseId: string; envelope: Envelope };
let database: TestDatabase;
let inbox: EventInbox;
let asked: Asked[];
let workers: EventWorker[];
/** What stands in for the workflow; records by the real write protocol unless a test says otherwise. */
let decide: (one: Asked) => Promise<void>;

beforeAll(async () => {
  database = await openDatabase();
  await seedDemo(database.app, { demo: true, production: false });
  inbox = new EventInbox(database.app);
});
afterAll(() => database?.close());

beforeEach(async () => {
  await database.owner.query('TRUNCATE event_in');
  asked = [];
  workers = [];
  decide = async () => {};
});
afterEach(() => Promise.all(workers.map((worker) => worker.stop())));

function start(): EventWorker {
  const ask = (kind: Asked['do']) => async (_process: string, caseId: string, envelope: Envelope) => {
    const one: Asked = { do: kind, caseId, envelope };
    asked.push(one);
    await decide(one);
    return { caseId, seq: 1, stage: 'triage' };
  };
  const applier = new EventApplier(database.app, { start: ask('start'), send: ask('send') }, new OrgTree(database.app));
  const worker = new EventWorker(database.app, applier, QUICK, () => {});
  workers.push(worker);
  worker.start();
  return worker;
}

const accept = async (type: string, data: Record<string, unknown>, id: string = randomUUID()): Promise<string> => {
  await inbox.accept(CRM, [{ id, source, type: `bihuan.${type}`, time: null, subject: null, data }]);
  return id;
};
const complaint = (over = {}) => ({
  externalId: randomUUID(),
  org: 'gs-lz',
  kind: 'complaint',
  category: 'billing',
  text: '话费多扣',
  ...over,
});
const row = async (id: string) => (await database.owner.query('SELECT * FROM event_in WHERE id = $1', [id]))[0];
const settled = (id: string, state: string) => until(async () => (await row(id)).state === state);

/** A case of ours that the system knows as `externalId`. */
async function existing(externalId: string): Promise<{ caseId: string; number: string }> {
  const state = caseState({ externalRefs: [{ system: 'gs-crm', id: externalId }] });
  await new CaseStore(database.app).record(step(state, randomUUID()));
  const [{ number }] = await database.owner.query('SELECT number FROM case_head WHERE id = $1', [state.caseId]);
  return { caseId: state.caseId, number };
}

describe('a reported complaint', () => {
  it('opens one case, with its words in content and the customer’s tier, and leaves no copy behind', async () => {
    const [{ number, id: customer, tier }] = await database.owner.query(
      `SELECT number, id, tier FROM customer WHERE tier = 'vip' LIMIT 1`,
    );
    const data = complaint({ customer: number, urgency: 'urgent', receivedAt: '2026-03-02T10:00:00+08:00' });
    const id = await accept('complaint.reported', data);
    start();
    await settled(id, 'done');
    expect(asked).toHaveLength(1);
    const { caseId, envelope } = asked[0]!;
    expect(envelope).toMatchObject({
      commandId: commandIdOf({ source, id }),
      actor: CRM,
      command: {
        type: 'register',
        channel: 'event',
        org: { id: 'gs-lz', level: 'prefecture', lineage: { own: 'gs-lz', province: 'gs', hq: 'hq' } },
        customer,
        tier,
        urgency: 'urgent',
        receivedAt: Date.parse('2026-03-02T02:00:00Z'),
        externalRef: { system: 'gs-crm', id: data.externalId },
      },
    });
    const ref = envelope.command.text as { id: string };
    const [words] = await database.owner.query('SELECT body, case_id, kind FROM content WHERE id = $1', [ref.id]);
    expect(words).toEqual({ body: '话费多扣', case_id: caseId, kind: 'complaint' });
    expect(JSON.stringify(envelope)).not.toContain('话费');
    const done = await row(id);
    expect(done).toMatchObject({ case_id: caseId, refusal: null });
    expect(JSON.stringify(done)).not.toContain('话费');
  });

  it.each([
    ['transferred-in', { sender: 'sn' }, 'transfer-in', 'sn'],
    ['sent-down', {}, 'hq-down', 'hq'],
  ])('%s: the result goes back to the sender', async (type, over, channel, sender) => {
    const id = await accept(`complaint.${type}`, complaint(over));
    start();
    await settled(id, 'done');
    expect(asked[0]!.envelope.command).toMatchObject({ channel, sender: { id: sender } });
  });

  it.each([
    ['org', { org: 'nowhere' }, { code: 'validation-failed', errors: [{ field: 'data.org', code: 'unknown-org' }] }],
    [
      'customer',
      { customer: 'C-0' },
      { code: 'validation-failed', errors: [{ field: 'data.customer', code: 'unknown-customer' }] },
    ],
  ])('about an unknown %s is refused, naming the field', async (_, over, refusal) => {
    const id = await accept('complaint.reported', complaint(over));
    start();
    await settled(id, 'refused');
    expect((await row(id)).refusal).toMatchObject(refusal);
    expect(asked).toEqual([]);
  });

  it('under a reference that is taken is refused', async () => {
    const externalId = randomUUID();
    await existing(externalId);
    const id = await accept('complaint.reported', complaint({ externalId }));
    start();
    await settled(id, 'refused');
    expect((await row(id)).refusal).toMatchObject({ code: 'already-done', errors: [{ field: 'data.externalId' }] });
    expect(asked).toEqual([]);
  });

  it('tried again after a crash is the same case by the same command', async () => {
    const id = await accept('complaint.reported', complaint());
    let crashes = 2;
    decide = async () => {
      if (crashes-- > 0) throw new Error('the worker died here');
    };
    start();
    await settled(id, 'done');
    expect(asked).toHaveLength(3);
    expect(new Set(asked.map(({ caseId, envelope }) => `${caseId} ${envelope.commandId}`)).size).toBe(1);
  });
});

describe('what a department says', () => {
  it.each([
    ['order.accepted', {}, { type: 'accept' }],
    ['order.replied', { text: '已修复' }, { type: 'reply', text: { digest: expect.any(String) } }],
    ['order.returned', { text: '不属于本部门' }, { type: 'return-order', text: { digest: expect.any(String) } }],
  ])('%s reaches the case by our number and by its own reference', async (type, more, command) => {
    const externalId = randomUUID();
    const { caseId, number } = await existing(externalId);
    const ids = [await accept(type, { externalId, ...more }), await accept(type, { caseNumber: number, ...more })];
    start();
    for (const id of ids) await settled(id, 'done');
    expect(asked.map((one) => one.caseId)).toEqual([caseId, caseId]);
    for (const { envelope } of asked) expect(envelope).toMatchObject({ actor: CRM, command });
  });

  it('about a case that there is not, or by another system’s reference, is refused', async () => {
    const externalId = randomUUID();
    await existing(externalId);
    const id = randomUUID();
    const other: ConnectedSystem = { kind: 'connected-system', id: 'gs-112', org: 'gs' };
    await inbox.accept(other, [
      { id, source: '/systems/gs-112', type: 'bihuan.order.accepted', time: null, subject: null, data: { externalId } },
    ]);
    start();
    await settled(id, 'refused');
    expect((await row(id)).refusal).toMatchObject({ code: 'case-not-found', status: 404 });
  });

  it('about an order that is no longer the one out is refused', async () => {
    const externalId = randomUUID();
    await existing(externalId);
    const id = await accept('order.replied', { externalId, text: '已修复', order: 'order-1' });
    start();
    await settled(id, 'refused');
    expect((await row(id)).refusal.code).toBe('wrong-stage');
  });

  it('that the rules refuse is kept with the reason', async () => {
    const externalId = randomUUID();
    await existing(externalId);
    decide = async () => {
      throw Problem.of(refuse('wrong-stage', { params: { stage: 'archiving' } }));
    };
    const id = await accept('order.replied', { externalId, text: '已修复' });
    start();
    await settled(id, 'refused');
    expect((await row(id)).refusal).toEqual({
      code: 'wrong-stage',
      status: 409,
      params: { stage: 'archiving' },
      errors: [],
    });
    expect((await row(id)).event.data.text).toBe('已修复');
    expect(await inbox.state(CRM, source, id)).toMatchObject({ state: 'refused', refusal: { code: 'wrong-stage' } });
  });

  it('that had committed before the worker died is not done again', async () => {
    const externalId = randomUUID();
    const state = caseState({ externalRefs: [{ system: 'gs-crm', id: externalId }] });
    const id = await accept('order.accepted', { externalId });
    await new CaseStore(database.app).record(step(state, commandIdOf({ source, id })));
    start();
    await settled(id, 'done');
    expect(asked).toEqual([]);
  });
});

describe('when something is away', () => {
  it('an event stays accepted and is tried again until it is done', async () => {
    const id = await accept('complaint.reported', complaint());
    let away = true;
    decide = async () => {
      if (away) throw Problem.retry('dependency-unavailable', 5);
    };
    start();
    await until(() => asked.length >= 3);
    expect(await row(id)).toMatchObject({ state: 'accepted', last_error: 'dependency-unavailable' });
    away = false;
    await settled(id, 'done');
    expect((await row(id)).last_error).toBeNull();
  });

  it('later events about the same case wait, others do not', async () => {
    const externalId = randomUUID();
    await existing(externalId);
    let away = true;
    decide = async ({ envelope }) => {
      if (away && envelope.command.type === 'accept') throw Problem.retry('case-busy', 1);
    };
    const accepted = await accept('order.accepted', { externalId });
    const replied = await accept('order.replied', { externalId, text: '已修复' });
    const other = await accept('complaint.reported', complaint());
    start();
    start();
    await settled(other, 'done');
    await until(() => asked.filter(({ envelope }) => envelope.command.type === 'accept').length >= 3);
    expect(asked.some(({ envelope }) => envelope.command.type === 'reply')).toBe(false);
    away = false;
    await settled(replied, 'done');
    expect((await row(accepted)).state).toBe('done');
    const types = asked.map(({ envelope }) => envelope.command.type).filter((type) => type !== 'register');
    expect(types.indexOf('reply')).toBeGreaterThan(types.lastIndexOf('accept'));
  });

  it('one event that takes long holds up no other, and workers share without doing anything twice', async () => {
    let release = (): void => {};
    const slow = await accept('complaint.reported', complaint());
    decide = ({ envelope }) =>
      envelope.commandId === commandIdOf({ source, id: slow })
        ? new Promise((resolve) => (release = resolve))
        : Promise.resolve();
    const others = [];
    for (let n = 0; n < 40; n++) others.push(await accept('complaint.reported', complaint()));
    start();
    start();
    for (const id of others) await settled(id, 'done');
    expect((await row(slow)).state).toBe('accepted');
    release();
    await settled(slow, 'done');
    expect(asked).toHaveLength(41);
  });
});
