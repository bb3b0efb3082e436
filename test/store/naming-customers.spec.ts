import { randomUUID } from 'node:crypto';
import { customer } from '../../domain/shared/field';
import type { Actor } from '../../domain/shared/actor';
import type { Envelope } from '../../domain/shared/transition';
import { resolveFields, type Resolving } from '../../src/modules/cases/resolve-fields';
import { customerOf, senderOf } from '../../src/modules/complaint-dispatch/registration-facts';
import { EventApplier } from '../../src/modules/events/apply-event';
import type { ConnectedSystem } from '../../src/modules/events/event-inbox';
import type { OrgSnapshot } from '../../src/platform/auth/org-snapshot';
import { OrgTree } from '../../src/platform/auth/org-tree';
import type { Caller } from '../../src/platform/auth/scope';
import { CaseStore } from '../../src/platform/case-store/case-store';
import type { KnownCustomer } from '../../src/platform/customers/named-customer';
import { Problem } from '../../src/platform/http/problem';
import { seedDemo } from '../../src/seed/seed-demo';
import { caseState, step } from '../support/case-fixture';
import { openDatabase, type TestDatabase } from '../support/database';

const LANZHOU = 'GSLZ000001';
const TIANSHUI = 'GSTS000001';
const SHAANXI = 'SN000001';
const OF_HQ = 'HQ000001';
const NOBODY = 'GSLZ999999';

let database: TestDatabase;
let orgs: OrgSnapshot;
beforeAll(async () => {
  database = await openDatabase();
  await seedDemo(database.app, { demo: true, production: false });
  orgs = await new OrgTree(database.app).current();
});
afterAll(() => database?.close());

const system = (id: string, org: string): ConnectedSystem => ({ kind: 'connected-system', id, org });
const problemOf = async (work: Promise<unknown>): Promise<Problem> => {
  const error = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof Problem)) throw new Error(`no refusal: ${String(error)}`);
  return error;
};

describe('a system, in an event', () => {
  const started: Envelope[] = [];
  const processes = {
    start: async (_process: string, caseId: string, envelope: Envelope) => {
      started.push(envelope);
      return { caseId, seq: 1, stage: 'triage' };
    },
    send: async (_process: string, caseId: string) => ({ caseId, seq: 2, stage: 'ended' }),
  };
  beforeEach(() => void started.splice(0));

  const apply = (who: ConnectedSystem, type: string, data: Record<string, unknown>) =>
    new EventApplier(database.app, processes, new OrgTree(database.app)).apply({
      ...{ source: `/systems/${who.id}`, id: randomUUID(), type: `bihuan.${type}`, digest: 'digest' },
      ...{ system: who, data },
    });
  const report = (who: ConnectedSystem, number: string, { type = 'reported', org = 'gs-lz', ...more } = {}) =>
    apply(who, `complaint.${type}`, {
      ...{ externalId: randomUUID(), org, kind: 'complaint', category: 'billing', text: '多扣费', customer: number },
      ...more,
    });

  it.each([
    ['of its own province', system('gs-crm', 'gs'), TIANSHUI, {}],
    ['by a number in small letters', system('gs-crm', 'gs'), ' gsts000001 ', {}],
    ['of any province, from HQ', system('hq-crm', 'hq'), SHAANXI, { type: 'sent-down' }],
    ["of HQ's own, sent down", system('gs-crm', 'gs'), OF_HQ, { type: 'sent-down' }],
    [
      "of the sender's province, transferred in",
      system('gs-crm', 'gs'),
      SHAANXI,
      { type: 'transferred-in', sender: 'sn' },
    ],
    ['of its own province, transferred out', system('sn-crm', 'sn'), SHAANXI, { type: 'transferred-in', sender: 'sn' }],
  ])('names customers %s', async (_, who, number, more) => {
    await report(who, number, more);
    const [known] = await database.owner.query('SELECT id FROM customer WHERE number = $1', [
      number.trim().toUpperCase(),
    ]);
    expect(started).toMatchObject([{ command: { customer: known.id, doNotCall: false } }]);
  });

  it.each([
    ['of another province', system('gs-crm', 'gs'), SHAANXI, {}],
    ["of HQ's, not sent down", system('gs-crm', 'gs'), OF_HQ, {}],
    ['of another province, sent down', system('gs-crm', 'gs'), SHAANXI, { type: 'sent-down' }],
    [
      "of the receiver's province, transferred in",
      system('sn-crm', 'sn'),
      LANZHOU,
      { type: 'transferred-in', sender: 'sn' },
    ],
    ['that there are not', system('gs-crm', 'gs'), NOBODY, {}],
  ])('is refused those %s, as if unknown', async (_, who, number, more) => {
    const { status, errors } = await problemOf(report(who, number, more));
    expect([status, errors]).toEqual([422, [{ field: 'data.customer', code: 'unknown-customer' }]]);
    expect(started).toEqual([]);
  });

  it('passes on that a customer must not be called, and no name or phone', async () => {
    const [marked] = await database.owner.query(
      `SELECT number, name, phone FROM customer WHERE do_not_call AND org_id = 'gs-lz' LIMIT 1`,
    );
    await report(system('gs-crm', 'gs'), marked.number);
    expect(started).toMatchObject([{ command: { doNotCall: true } }]);
    for (const secret of [marked.name, marked.phone]) expect(JSON.stringify(started)).not.toContain(secret);
  });

  it("does not learn of another line's case by its number, not even its stage", async () => {
    const state = caseState({});
    await new CaseStore(database.app).record(step(state, randomUUID()));
    const [{ number }] = await database.owner.query('SELECT number FROM case_head WHERE id = $1', [state.caseId]);
    const ask = (who: ConnectedSystem, caseNumber: string) =>
      problemOf(apply(who, 'order.accepted', { caseNumber, order: 'order-99' }));
    const [foreign, missing] = [
      await ask(system('sn-crm', 'sn'), number),
      await ask(system('sn-crm', 'sn'), 'GS-LZ-20000101-0001'),
    ];
    expect(foreign).toMatchObject({ code: 'case-not-found', status: 404 });
    expect([foreign.params, foreign.errors]).toEqual([missing.params, missing.errors]);
    expect((await ask(system('gs-crm', 'gs'), number)).code).toBe('wrong-stage');
  });
});

describe('a person', () => {
  const agent: Actor = { kind: 'person', id: 'somebody', posts: [{ role: 'junior-agent', org: 'gs-lz' }] };
  const caller: Caller = { actor: agent, paths: { 'gs-lz': 'hq.gs.gs-lz.' } };
  const name = (number: string, sender?: string): Promise<KnownCustomer> =>
    customerOf(database.app.manager, caller, orgs, { number, sender: senderOf(orgs, sender) });

  it('registers whom they may look up, and for a sender its customers', async () => {
    expect(await name(LANZHOU)).toMatchObject({ tier: 'ordinary', rural: false, doNotCall: false });
    expect(await name(SHAANXI, 'sn')).toMatchObject({ id: expect.any(String) });
    expect(await name(TIANSHUI, 'gs-ts')).toMatchObject({ id: expect.any(String) });
    expect(await name(OF_HQ, 'hq')).toMatchObject({ id: expect.any(String) });
  });

  it.each([
    [TIANSHUI, undefined],
    [SHAANXI, undefined],
    [SHAANXI, 'hq'],
    [OF_HQ, 'sn'],
    [NOBODY, undefined],
  ])('is told of %s (from %s) that there is no such customer', async (number, sender) => {
    const { status, errors } = await problemOf(name(number, sender));
    expect([status, errors]).toEqual([422, [{ field: 'customer', code: 'unknown-customer' }]]);
  });

  it('learns of an id only what they may look up', async () => {
    const idOf = async (number: string): Promise<string> =>
      (await database.owner.query('SELECT id FROM customer WHERE number = $1', [number]))[0].id;
    const resolve = (id: string) => {
      const context = { tx: database.app.manager, caller, orgs, body: { type: 'any', customer: id } };
      return resolveFields({ customer: customer() }, context as unknown as Resolving);
    };
    const own = await idOf(LANZHOU);
    expect(await resolve(own)).toEqual({ customer: own });
    const refusals = await Promise.all([await idOf(SHAANXI), randomUUID()].map((id) => problemOf(resolve(id))));
    for (const { errors } of refusals) expect(errors).toMatchObject([{ field: 'customer', code: 'unknown-customer' }]);
  });
});
