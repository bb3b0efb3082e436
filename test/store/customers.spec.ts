import { CustomersModule } from '../../src/modules/customers/customers.module';
import { verifyStream } from '../../src/platform/case-store/audit-chain';
import { CaseStore } from '../../src/platform/case-store/case-store';
import { caseState, step } from '../support/case-fixture';
import { TrustApi, type Parsed } from '../support/trust-api';

let api: TrustApi;
let lanzhou: { id: string; number: string; name: string; phone: string };
let tianshui: typeof lanzhou;
const byNumber = async (number: string): Promise<typeof lanzhou> =>
  (await api.database.app.query('SELECT id, number, name, phone FROM customer WHERE number = $1', [number]))[0];

beforeAll(async () => {
  api = await TrustApi.start([CustomersModule]);
  [lanzhou, tianshui] = [await byNumber('GSLZ000001'), await byNumber('GSTS000001')];
});
afterAll(() => api.stop());

const search = (as: string, q: string, limit = 20) =>
  api.call('GET', `/customers?q=${encodeURIComponent(q)}&limit=${limit}`, { as });
const numbers = (answer: { body: { items: { number: string }[] } }) => answer.body.items.map(({ number }) => number);

describe('looking customers up', () => {
  it('finds by number, whole or its beginning, in any case', async () => {
    const { status, body } = await search('gs-lz.junior', 'gslz000001');
    expect(status).toBe(200);
    expect(body).toEqual({
      items: [
        {
          ...{ id: lanzhou.id, number: 'GSLZ000001', name: lanzhou.name, phone: '+99****0001', org: 'gs-lz' },
          ...{ tier: 'ordinary', rural: false, doNotCall: false },
        },
      ],
      more: false,
    });
    expect(numbers(await search('gs-lz.junior', 'GSLZ00000'))).toHaveLength(9);
  });

  it('finds by the beginning of the name and says when there are more', async () => {
    const found = await search('gs-lz.junior', '示例客户 00', 5);
    expect(numbers(found)).toEqual(['GSLZ000001', 'GSLZ000002', 'GSLZ000003', 'GSLZ000004', 'GSLZ000005']);
    expect(found.body.more).toBe(true);
  });

  it('finds by the whole phone number only: parts would tell what the mask hides', async () => {
    expect(numbers(await search('gs-lz.junior', lanzhou.phone))).toEqual(['GSLZ000001']);
    expect(numbers(await search('gs-lz.junior', `${lanzhou.phone.slice(0, 6)}-${lanzhou.phone.slice(6)}`))).toEqual([
      'GSLZ000001',
    ]);
    expect(numbers(await search('gs-lz.junior', lanzhou.phone.slice(0, -1)))).toEqual([]);
  });

  it('stays within the subtree', async () => {
    expect(numbers(await search('gs-lz.junior', 'GSTS000001'))).toEqual([]);
    expect(numbers(await search('gs.gm', 'GSTS000001'))).toEqual(['GSTS000001']);
    expect(numbers(await search('sn.junior', '示例客户'))).toEqual(expect.arrayContaining(['SN000001']));
    expect((await api.call('GET', `/customers/${tianshui.id}`, { as: 'gs-lz.leader' })).status).toBe(404);
    expect((await api.call('GET', `/customers/${tianshui.id}`, { as: 'gs-ts.leader' })).body.name).toBe(tianshui.name);
  });

  it('takes the words as they are: no pattern of SQL', async () => {
    for (const words of ['%%', '__', "'; DROP TABLE customer; --", 'GSLZ%'])
      expect(numbers(await search('hq.coordinator', words))).toEqual([]);
  });

  it('is for those who speak with customers', async () => {
    for (const as of ['gs-lz.billing', 'gs-lz.records', 'admin'])
      expect((await search(as, 'GSLZ000001')).status).toBe(403);
  });

  it.each(['', ' ', 'G', ' G ', 'x'.repeat(65)])('refuses %j naming q', async (q) => {
    expect(await search('gs-lz.junior', q)).toMatchObject({ status: 422, body: { errors: [{ field: 'q' }] } });
  });
});

describe('unmasking', () => {
  const unmask = (as: string, customer: string, body: object = { purpose: 'contact-customer' }) =>
    api.call('POST', `/customers/${customer}/unmask`, { as, body });
  const trail = async (): Promise<Record<string, Parsed>[]> =>
    (await api.database.app.query(`SELECT entry FROM audit WHERE stream = 'unmasking' ORDER BY seq`)).map(
      ({ entry }: { entry: string }) => JSON.parse(entry),
    );

  it('answers name and phone, and leaves an entry without either', async () => {
    const { status, body } = await unmask('gs-lz.junior', lanzhou.id);
    expect([status, body]).toEqual([200, { id: lanzhou.id, name: lanzhou.name, phone: lanzhou.phone }]);
    const entries = await trail();
    expect(entries.at(-1)).toMatchObject({
      actor: { kind: 'person', id: await api.idOf('gs-lz.junior') },
      onBehalfOf: null,
      command: 'unmask-customer',
      fields: { customer: lanzhou.id, purpose: 'contact-customer', case: null },
    });
    expect(JSON.stringify(entries)).not.toContain(lanzhou.name);
    expect(JSON.stringify(entries)).not.toContain(lanzhou.phone.slice(1));
    expect(await verifyStream(api.database.app.manager, 'unmasking')).toMatchObject({ intact: true });
  });

  it('is refused outside the subtree, for roles without it, and without a purpose; nothing is recorded', async () => {
    const before = await trail();
    expect((await unmask('gs-lz.junior', tianshui.id)).status).toBe(404);
    expect((await unmask('gs-lz.records', lanzhou.id)).status).toBe(403);
    expect(await unmask('gs-lz.junior', lanzhou.id, {})).toMatchObject({
      status: 422,
      body: { errors: [{ field: 'purpose' }] },
    });
    expect((await unmask('gs-lz.junior', lanzhou.id, { purpose: 'curiosity' })).status).toBe(422);
    expect((await unmask('gs-lz.junior', 'not-an-id')).status).toBe(422);
    expect(await trail()).toEqual(before);
  });

  it('lets a handler reach the customer of a case sent to their department, and no other', async () => {
    const state = caseState({ parties: ['gs-lz', 'gs-lz-billing'] });
    state.subject.customer = lanzhou.id;
    await new CaseStore(api.database.app).record(step(state, 'c1'));
    const body = { purpose: 'field-visit', case: state.caseId };
    expect((await unmask('gs-lz.billing', lanzhou.id)).status).toBe(404);
    expect(await unmask('gs-lz.billing', lanzhou.id, body)).toMatchObject({
      status: 200,
      body: { phone: lanzhou.phone },
    });
    expect((await trail()).at(-1)).toMatchObject({ fields: { case: state.caseId, purpose: 'field-visit' } });
    const unknown = { status: 422, body: { errors: [{ field: 'case', code: 'unknown-case' }] } };
    expect(await unmask('gs-lz.network', lanzhou.id, body)).toMatchObject(unknown);
    expect(await unmask('gs-lz.billing', tianshui.id, body)).toMatchObject(unknown);
  });
});
