import { FromComplaintsModule } from '../../../src/modules/knowledge-base/from-complaints/from-complaints.module';
import { verifyStream } from '../../../src/platform/case-store/audit-chain';
import { words } from '../../support/domain/case-driver';
import { PEOPLE } from '../../support/domain/people';
import { RecordedComplaint, type Archived } from '../../support/recorded-complaint';
import { TrustApi, type Answer } from '../../support/trust-api';

let api: TrustApi;
beforeAll(async () => {
  api = await TrustApi.start([FromComplaintsModule]);
});
afterAll(() => api?.stop());

const ANSWER = '流量超出后按 5 元/GB 计。\n\n客户可发 "LLCX" 查询。';
const list = async (as: string, query = '') =>
  (await api.call('GET', `/knowledge/proposals${query}`, { as })).body.items;
const send = (method: 'POST' | 'PUT', path: string, as: string, body: object): Promise<Answer> =>
  api.call(method, `/knowledge/proposals/${path}`, { as, body });
const archived = async (how: Archived): Promise<RecordedComplaint> => {
  const complaint = await RecordedComplaint.at(api, 'archiving');
  await complaint.archive({ answer: ANSWER, ...how });
  return complaint;
};
const proposalOf = async (complaint: RecordedComplaint, as: string) =>
  (await api.call('GET', `/knowledge/complaints/${complaint.id}`, { as })).body.proposals[0];

describe('a complaint archived for publication', () => {
  it("lies before HQ's desk for the network, before the province's for its own base, with its words and who wrote them", async () => {
    const [network, local, none] = [
      await archived({ publication: 'network' }),
      await archived({ publication: 'local' }),
      await archived({ publication: 'none' }),
    ];
    const complaints = (items: { complaint: { id: string } }[]) => items.map(({ complaint }) => complaint.id);
    expect(complaints(await list('hq.author'))).toEqual([network.id]);
    expect(complaints(await list('gs.editor'))).toEqual([local.id]);
    for (const other of ['sn.knowledge', 'hq-sl-voice.author', 'gs-lz.records']) expect(await list(other)).toEqual([]);
    expect(complaints(await list('gs-lz.records', '?mine=true'))).toEqual([local.id, network.id]);
    expect(await proposalOf(none, 'gs-lz.records')).toBeUndefined();
    const [item] = await list('hq.author');
    expect(item).toMatchObject({
      scope: 'network',
      desk: 'hq',
      category: 'billing',
      cause: 'billing-error',
      text: ANSWER,
    });
    expect(item).toMatchObject({ state: 'waiting', case: null, reason: null, mayDecide: true });
    expect(item.complaint.number).toMatch(/^GS-LZ-/);
    expect(item.proposedBy.map(({ id }: { id: string }) => id)).toEqual([await api.idOf('gs-lz.records')]);
    expect(await proposalOf(network, 'gs-lz.records')).toMatchObject({ state: 'waiting', mayDecide: false });
    expect((await api.call('GET', `/knowledge/complaints/${network.id}`, { as: 'sn.junior' })).status).toBe(404);
  });

  it('proposes anew when it is archived once more; what waited is replaced, what is settled stays', async () => {
    const complaint = await archived({});
    const first = await proposalOf(complaint, 'hq.author');
    complaint.driver.do(PEOPLE.junior, 'reopen', { text: words('again') });
    complaint.driver.do(PEOPLE.junior, 'withdraw', { text: words('enough') });
    await complaint.archive({ answer: '新的口径', cause: 'tariff-unclear' });
    const { body } = await api.call('GET', `/knowledge/complaints/${complaint.id}`, { as: 'hq.author' });
    const seen = body.proposals.map(({ id, state, text }: Record<string, unknown>) => [id === first.id, state, text]);
    expect(seen).toEqual([
      [false, 'waiting', '新的口径'],
      [true, 'replaced', ANSWER],
    ]);
    expect((await send('POST', `${first.id}/refusal`, 'hq.author', { text: '不' })).body.code).toBe('proposal-settled');
  });

  it('is one proposal however often the step is recorded', async () => {
    const complaint = await archived({});
    expect(await complaint.sendAgain()).toBe('known');
    const count = `SELECT count(*)::int AS n FROM knowledge_proposal WHERE complaint_id = '${complaint.id}'`;
    expect(await api.database.app.query(count)).toEqual([{ n: 1 }]);
  });
});

describe('the desk', () => {
  it('declines with a reason that the archivist reads, once, and it is on record', async () => {
    const complaint = await archived({});
    const { id } = await proposalOf(complaint, 'hq.author');
    const blank = await send('POST', `${id}/refusal`, 'hq.author', { text: ' ' });
    expect([blank.status, blank.body.errors[0].field]).toEqual([422, 'text']);
    expect((await send('POST', `${id}/refusal`, 'gs.knowledge', { text: '不行' })).status).toBe(404);
    expect((await send('POST', `${id}/refusal`, 'gs-lz.records', { text: '不行' })).status).toBe(403);
    const done = await send('POST', `${id}/refusal`, 'hq.author', { text: '已有同类知识' });
    expect([done.status, done.body]).toMatchObject([
      200,
      { state: 'declined', reason: '已有同类知识', mayDecide: false },
    ]);
    const late = await send('POST', `${id}/refusal`, 'hq.author2', { text: '再说一次' });
    expect([late.status, late.body.code]).toEqual([409, 'proposal-settled']);
    expect(await proposalOf(complaint, 'gs-lz.records')).toMatchObject({ state: 'declined', reason: '已有同类知识' });
    expect((await list('hq.author', '?waiting=true')).map((one: { id: string }) => one.id)).not.toContain(id);
    const [entry] = await api.database.app.query<{ entry: string }[]>(
      `SELECT entry FROM audit WHERE stream = 'administration' ORDER BY seq DESC LIMIT 1`,
    );
    expect(JSON.parse(entry!.entry)).toMatchObject({ command: 'decline-knowledge-proposal', fields: { proposal: id } });
    expect(entry!.entry).not.toContain('同类');
    expect(await verifyStream(api.database.app.manager, 'administration')).toMatchObject({ intact: true });
  });

  it('passes a network-wide one on to the platform whose business it is, and a local one to nobody', async () => {
    const { id } = await proposalOf(await archived({}), 'hq.author');
    const wrong = await send('PUT', `${id}/desk`, 'hq.author', { org: 'gs' });
    expect([wrong.status, wrong.body.errors[0]]).toMatchObject([422, { field: 'org', code: 'wrong-org-level' }]);
    expect((await send('PUT', `${id}/desk`, 'hq.author', { org: 'hq-sl-voice' })).body.desk).toBe('hq-sl-voice');
    expect((await send('PUT', `${id}/desk`, 'hq.author', { org: 'hq' })).status).toBe(404);
    expect((await list('hq-sl-voice.author')).map((one: { id: string }) => one.id)).toEqual([id]);
    const local = await proposalOf(await archived({ publication: 'local' }), 'gs.editor');
    expect((await send('PUT', `${local.id}/desk`, 'gs.editor', { org: 'hq' })).body.errors[0].field).toBe('org');
  });

  it('pages through them, newest first', async () => {
    const all = await list('hq.knowledge');
    const first = await api.call('GET', '/knowledge/proposals?limit=2', { as: 'hq.knowledge' });
    const next = await api.call('GET', `/knowledge/proposals?limit=2&cursor=${first.body.next}`, {
      as: 'hq.knowledge',
    });
    expect([...first.body.items, ...next.body.items]).toEqual(all.slice(0, 4));
    expect((await api.call('GET', '/knowledge/proposals?cursor=x', { as: 'hq.knowledge' })).status).toBe(400);
  });
});
