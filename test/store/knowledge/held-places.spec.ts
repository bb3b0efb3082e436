import { KnowledgeBaseModule } from '../../../src/modules/knowledge-base/knowledge-base.module';
import { CAST, ORGS } from '../../support/domain/knowledge-cast';
import { addNode, RecordedNetwork } from '../../support/knowledge-base';
import { TrustApi, type Answer } from '../../support/trust-api';

let api: TrustApi;
let base: RecordedNetwork;
beforeAll(async () => {
  api = await TrustApi.start([KnowledgeBaseModule]);
  base = new RecordedNetwork(api.database);
});
afterAll(() => api?.stop());

const HQ = 'hq.knowledge';
const place = async (name: string, org = 'hq'): Promise<string> =>
  (await addNode(api.database, name, undefined, org)).id;
const remove = (id: string, language = 'zh-CN', as = HQ): Promise<Answer> =>
  api.call('DELETE', `/knowledge/nodes/${id}`, { as, headers: { 'accept-language': language } });

describe('a place', () => {
  it('is not removed while an edition under review is to stand there; the refusal names its case', async () => {
    const [now, then] = [await place('现在的位置'), await place('将来的位置')];
    const words = { title: '要搬家', body: '<p>要搬家</p>' };
    const publication = await base.publish({ words, node: now });
    base.settle('gs', 'sn');
    const { article } = publication.state as unknown as { article: string };
    const update = base.network.begin('knowledge-update');
    update.do(CAST.author, 'register', { org: ORGS.secondLine, article });
    const fields = { words: await base.content(words), confidentiality: 'internal', basedOn: 1 };
    update.do(CAST.author, 'submit', { ...fields, node: then });
    await base.record();
    const { number } = (await api.call('GET', '/knowledge/work?open=true', { as: HQ })).body.items[0];
    const refused = await remove(then);
    expect([refused.status, refused.body.code, refused.body.params]).toEqual([
      ...[409, 'node-awaited', { cases: number }],
    ]);
    expect(refused.body.detail).toContain(`审批中的知识将放在此处：${number}`);
    // Sent back it will be handed in again; recalled it will not.
    update.do(CAST.manager, 'return', { text: await base.content({ title: '-', body: '-' }) });
    await base.record();
    expect((await remove(then, 'en')).body.detail).toContain(number);
    update.do(CAST.author, 'recall', { text: await base.content({ title: '-', body: '-' }) });
    await base.record();
    expect((await remove(then)).status).toBe(204);
  });

  it("of a province is not removed while its own desk's next edition is to stand there", async () => {
    const [now, then] = [await place('甘肃现在', 'gs'), await place('甘肃将来', 'gs')];
    const local = base.begin('local-publication');
    const text = await base.content({ title: '-', body: '-' });
    const edition = async (node: string) => ({
      words: await base.content({ title: '通知', body: '<p>通知</p>' }),
      ...{ node, confidentiality: 'internal' },
    });
    local.do(CAST.gsAgent, 'register', { org: ORGS.gs });
    local.do(CAST.gsAgent, 'submit', { ...(await edition(now)), text });
    local.do(CAST.gsEditor, 'submit-edited', await edition(now));
    local.do(CAST.gsManager, 'approve');
    local.do(CAST.gsEditor, 'revise', { text });
    local.do(CAST.gsEditor, 'submit-edited', await edition(then));
    await base.record();
    const refused = await remove(then, 'en', 'gs.knowledge');
    expect([refused.status, refused.body.code]).toEqual([409, 'node-awaited']);
    expect((await remove(now, 'en', 'gs.knowledge')).body.code).toBe('node-in-use');
  });

  it('of HQ counts for a province what that shows there, and nothing of another province', async () => {
    const shared = await place('两省共用');
    await base.publish({ words: { title: '全网', body: '<p>全网</p>' }, node: shared });
    base.settle('gs');
    const local = base.begin('local-publication');
    const words = await base.content({ title: '甘肃的', body: '<p>甘肃的</p>' });
    const edition = { words, node: shared, confidentiality: 'internal' };
    local.do(CAST.gsAgent, 'register', { org: ORGS.gs });
    local.do(CAST.gsAgent, 'submit', { ...edition, text: await base.content({ title: '-', body: '-' }) });
    await base.record();
    const counted = async (as: string): Promise<number> =>
      (await api.call('GET', '/knowledge/tree?counts=true', { as })).body.nodes.find(
        ({ id }: { id: string }) => id === shared,
      ).articles;
    // On its way to Shaanxi; what Gansu's desk is writing is counted for those who write there.
    for (const [as, count] of [
      ['sn.knowledge', 0],
      ['gs-lz.junior', 1],
      ['gs.knowledge', 2],
      [HQ, 2],
    ] as const)
      expect([as, await counted(as)]).toEqual([as, count]);
  });
});
