import { randomUUID } from 'node:crypto';
import { DeliveriesModule } from '../../src/modules/deliveries/deliveries.module';
import { CaseStore } from '../../src/platform/case-store/case-store';
import { fanOut } from '../../src/platform/outbox/fan-out';
import { caseState, step } from '../support/case-fixture';
import { TrustApi } from '../support/trust-api';

let api: TrustApi;
beforeAll(async () => {
  api = await TrustApi.start([DeliveriesModule]);
  await api.database.owner.query(`TRUNCATE receiver CASCADE`);
  await api.database.owner.query(
    `INSERT INTO receiver (id, org_id, kind, topics) VALUES ('gs-crm', 'gs', 'log', '{*}'), ('lz-oa', 'gs-lz', 'log', '{complaint-dispatch.dispatched}')`,
  );
});
afterAll(() => api?.stop());

/** A case of Lanzhou that has told the outside of these steps, in this order. */
async function caseWith(...topics: string[]): Promise<string> {
  const state = caseState();
  await new CaseStore(api.database.app).record(step(state, randomUUID()));
  for (const [index, topic] of topics.entries()) {
    await api.database.owner.query(
      `INSERT INTO outbox (id, case_id, opened_month, seq, topic, org_id, data) VALUES (gen_random_uuid(), $1, $2, $3, $4, 'gs-lz', '{}')`,
      [state.caseId, state.openedMonth, index + 2, topic],
    );
    await fanOut(api.database.app);
  }
  return state.caseId;
}

const read = (id: string, as: string) => api.call('GET', `/cases/${id}/deliveries`, { as });

describe('GET /cases/{id}/deliveries', () => {
  it('tells who was told what about this case, newest first, and whether it arrived', async () => {
    const id = await caseWith('complaint-dispatch.dispatched', 'complaint-dispatch.archived');
    await caseWith('complaint-dispatch.dispatched');
    await api.database.owner.query(
      `UPDATE delivery d SET state = 'delivered', attempts = 2, delivered_at = '2026-03-02T02:00:00Z', last_error = 'HTTP 500: inside'
       FROM outbox o WHERE o.id = d.outbox_id AND o.case_id = $1 AND d.receiver_id = 'lz-oa'`,
      [id],
    );
    const { status, body } = await read(id, 'gs-lz.junior');
    const waiting = { org: 'gs-lz', receiver: 'gs-crm', state: 'waiting', attempts: 0, deliveredAt: null };
    const createdAt = expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/);
    expect([status, body.items]).toEqual([
      200,
      [
        { ...waiting, seq: 3, topic: 'complaint-dispatch.archived', createdAt },
        {
          ...{ org: 'gs-lz', receiver: 'lz-oa', seq: 2, topic: 'complaint-dispatch.dispatched', createdAt },
          ...{ state: 'delivered', attempts: 2, deliveredAt: '2026-03-02T02:00:00.000Z' },
        },
        { ...waiting, seq: 2, topic: 'complaint-dispatch.dispatched', createdAt },
      ],
    ]);
    // Where it goes on the wire and what a server said are for administrators.
    expect(JSON.stringify(body)).not.toContain('inside');
  });

  it('is for whoever sees the case; nobody else learns that there is one', async () => {
    const id = await caseWith('complaint-dispatch.dispatched');
    expect((await read(id, 'gs.gm')).body.items).toHaveLength(2);
    for (const [case_, who] of [
      [id, 'gs-ts.junior'],
      [id, 'sn.gm'],
      [randomUUID(), 'gs-lz.junior'],
    ] as const)
      expect(await read(case_, who)).toMatchObject({ status: 404, body: { code: 'case-not-found' } });
    expect(await api.call('GET', `/cases/${id}/deliveries`)).toMatchObject({ status: 401 });
  });

  it('is empty where nothing was told', async () => {
    expect(await read(await caseWith(), 'gs-lz.junior')).toMatchObject({ status: 200, body: { items: [] } });
  });
});
