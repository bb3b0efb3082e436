import { KnowledgeBaseModule } from '../../../src/modules/knowledge-base/knowledge-base.module';
import { CAST, ORGS } from '../../support/domain/knowledge-cast';
import { RecordedNetwork } from '../../support/knowledge-base';
import { idOf } from '../../support/played-cases';
import { TrustApi, type Answer } from '../../support/trust-api';

let api: TrustApi;
let base: RecordedNetwork;
beforeAll(async () => {
  api = await TrustApi.start([KnowledgeBaseModule]);
  base = new RecordedNetwork(api.database);
});
afterAll(() => api?.stop());

let keys = 0;
const get = (path: string, as: string): Promise<Answer> => api.call('GET', `/knowledge${path}`, { as });
const put = (path: string, as: string, body?: object): Promise<Answer> =>
  api.call('PUT', `/knowledge${path}`, { as, ...(body && { body }) });
const addPlace = (as: string, body: object, key = `knowledge-node-${keys++}`): Promise<Answer> =>
  api.call('POST', '/knowledge/nodes', { as, body, headers: { 'idempotency-key': key } });
const found = async (as: string, query = ''): Promise<string[]> =>
  (await get(`/articles${query}`, as)).body.items.map(({ title }: { title: { text: string } }) => title.text);

async function published(title: string, node: string, more: object = {}): Promise<string> {
  const operation = await base.publish({ words: { title, body: `<p>${title}</p>` }, node, more });
  base.settle('gs', 'sn');
  await base.record();
  return idOf((operation.state as unknown as { article: string }).article);
}

describe('the tree', () => {
  it("is HQ's, mounted under each province's root, beside what the province has of its own", async () => {
    const top = await addPlace('hq.knowledge', { nameZh: '测试', nameEn: 'Test' }, 'the-same-place');
    const again = await addPlace('hq.knowledge', { nameZh: '测试', nameEn: 'Test' }, 'the-same-place');
    expect([top.status, again.body]).toEqual([201, top.body]);
    const below = await addPlace('hq.knowledge', { parent: top.body.id, nameZh: '下级', nameEn: 'Below' });
    const own = await addPlace('gs.knowledge', { nameZh: '甘肃公告', nameEn: 'Gansu notices' });
    expect([own.body.org, own.body.mayChange]).toEqual(['gs', true]);
    const ids = async (as: string) => (await get('/tree', as)).body.nodes.map(({ id }: { id: string }) => id);
    expect(await ids('gs-lz.junior')).toEqual(expect.arrayContaining([top.body.id, below.body.id, own.body.id]));
    expect(await ids('sn.junior')).not.toContain(own.body.id);
    expect((await get('/tree', 'gs-lz.junior')).body.root).toBe('gs');
  });

  it('is changed by those who keep it, in its own bounds', async () => {
    expect((await addPlace('gs-lz.junior', { nameZh: '甲', nameEn: 'A' })).status).toBe(403);
    const hq = await addPlace('hq.knowledge', { nameZh: '乙', nameEn: 'B' });
    expect((await addPlace('gs.knowledge', { parent: hq.body.id, nameZh: '丙', nameEn: 'C' })).status).toBe(403);
    const twice = await addPlace('hq.knowledge', { nameZh: '乙', nameEn: 'B2' });
    expect([twice.status, twice.body.code]).toEqual([409, 'name-taken']);
    const below = await addPlace('hq.knowledge', { parent: hq.body.id, nameZh: '丁', nameEn: 'D' });
    const patch = (id: string, body: object) =>
      api.call('PATCH', `/knowledge/nodes/${id}`, { as: 'hq.knowledge2', body });
    expect((await patch(hq.body.id, { parent: below.body.id })).status).toBe(422);
    const other = await addPlace('hq.knowledge', { nameZh: '戊', nameEn: 'E' });
    const moved = await patch(hq.body.id, { parent: other.body.id, nameZh: '己' });
    expect(moved.body).toMatchObject({ parent: other.body.id, nameZh: '己' });
    const remove = (id: string) => api.call('DELETE', `/knowledge/nodes/${id}`, { as: 'hq.knowledge' });
    const full = await remove(other.body.id);
    expect([full.status, full.body.code]).toEqual([409, 'node-in-use']);
    for (const id of [below.body.id, hq.body.id, other.body.id, other.body.id])
      expect((await remove(id)).status).toBe(204);
  });
});

describe('rights at a place', () => {
  it("are everybody's until somebody is named, go all the way down, and never lock the keeper out", async () => {
    const top = (await addPlace('hq.knowledge', { nameZh: '专线内部', nameEn: 'Lines' })).body;
    const below = (await addPlace('hq.knowledge', { parent: top.id, nameZh: '专线资费', nameEn: 'Prices' })).body;
    const article = await published('专线内部资费', below.id);
    expect(await found('gs-lz.junior', `?node=${top.id}`)).toEqual(['专线内部资费']);
    const group = { role: 'senior-agent', org: 'gs', browse: true, edit: false, remove: false };
    expect((await put('/permissions', 'gs.knowledge', { node: top.id, named: [group] })).status).toBe(403);
    const named = await put('/permissions', 'hq.knowledge', { node: top.id, named: [group] });
    expect([named.status, named.body.named]).toEqual([200, [{ node: top.id, person: null, ...group }]]);
    expect(await found('gs-lz.junior', `?node=${top.id}`)).toEqual([]);
    expect((await get(`/articles/${article}`, 'gs-lz.junior')).status).toBe(404);
    expect(await found('gs-lz.senior', `?node=${top.id}`)).toEqual(['专线内部资费']);
    expect(await found('hq.knowledge', `?node=${top.id}`)).toEqual(['专线内部资费']);
    const person = { person: await api.idOf('gs-lz.junior'), browse: true, edit: false, remove: false };
    await put('/permissions', 'hq.knowledge', { node: below.id, named: [person] });
    expect(await found('gs-lz.junior', `?q=${encodeURIComponent('专线资费')}`)).toEqual(['专线内部资费']);
    expect((await get(`/permissions?node=${below.id}`, 'hq.knowledge')).body.inherited).toHaveLength(1);
    const wrong = await put('/permissions', 'hq.knowledge', {
      node: top.id,
      named: [{ ...person, ...group, edit: false }],
    });
    expect([wrong.status, wrong.body.errors[0].field]).toEqual([422, 'named.0.person']);
  });

  it('are what a restricted article needs', async () => {
    const node = (await addPlace('hq.knowledge', { nameZh: '保密', nameEn: 'Restricted' })).body;
    await published('保密口径', node.id, { confidentiality: 'restricted' });
    expect(await found('gs-lz.junior', `?node=${node.id}`)).toEqual([]);
    expect(await found('gs.knowledge', `?node=${node.id}`)).toEqual(['保密口径']);
    const named = [{ role: 'junior-agent', browse: true, edit: false, remove: false }];
    await put('/permissions', 'hq.knowledge', { node: node.id, named });
    expect(await found('gs-lz.junior', `?node=${node.id}`)).toEqual(['保密口径']);
  });
});

describe('a reader', () => {
  it('keeps favourites, sees what was read last, votes and confirms, each once however often it is sent', async () => {
    const node = (await addPlace('hq.knowledge', { nameZh: '阅读', nameEn: 'Reading' })).body;
    const [one, two] = [await published('先读', node.id), await published('后读', node.id)];
    const as = 'gs-lz.senior2';
    for (const id of [one, two, one]) expect((await put(`/articles/${id}/favourite`, as)).status).toBe(204);
    const listed = async (path: string) => (await get(path, as)).body.items.map(({ id }: { id: string }) => id);
    expect(await listed('/favourites')).toEqual([two, one]);
    expect((await get(`/favourites?limit=1`, as)).body.next).not.toBeNull();
    await api.call('DELETE', `/knowledge/articles/${two}/favourite`, { as });
    expect(await listed('/favourites')).toEqual([one]);
    for (const id of [two, one, two]) await get(`/articles/${id}`, as);
    expect(await listed('/recent')).toEqual([two, one]);
    for (const useful of [true, false, false]) await put(`/articles/${one}/usefulness`, as, { useful });
    await put(`/articles/${one}/usefulness`, 'gs-lz.junior', { useful: true });
    for (let n = 0; n < 2; n++) expect((await put(`/articles/${one}/confirmation`, as)).status).toBe(204);
    const { body } = await get(`/articles/${one}`, as);
    expect(body).toMatchObject({
      favourite: true,
      usefulness: { useful: 1, useless: 1, mine: false },
      use: { confirmed: 1, confirmations: 1 },
    });
    expect((await put(`/articles/${node.id}/favourite`, as)).status).toBe(404);
  });
});

describe('an edition', () => {
  it('is shown from its time on, and until it has expired, whoever has acted on that', async () => {
    const node = (await addPlace('hq.knowledge', { nameZh: '时间', nameEn: 'Times' })).body;
    const later = Date.now() + 86_400_000;
    await published('明天生效', node.id, { effectiveAt: later });
    const gone = await published('已经过期', node.id, { expiresAt: base.network.now + 60_000 });
    await api.database.owner.query(
      `UPDATE knowledge_edition SET expires_at = now() - interval '1 s' WHERE article_id = $1`,
      [gone],
    );
    expect(await found('gs-lz.junior', `?node=${node.id}`)).toEqual([]);
    expect((await found('hq.knowledge', `?node=${node.id}`)).sort()).toEqual(['已经过期', '明天生效']);
  });
});

describe('work', () => {
  it('is listed for its authors and for who may see it, with what is late and how much was in time', async () => {
    const node = (await addPlace('hq.knowledge', { nameZh: '工作', nameEn: 'Work' })).body;
    const operation = base.network.begin('knowledge-publish');
    operation.do(CAST.author, 'register', { org: ORGS.secondLine });
    operation.do(CAST.author, 'submit', {
      ...{ words: await base.content({ title: '待审', body: '<p>x</p>' }), node: node.id, confidentiality: 'open' },
      provinces: [ORGS.gs],
    });
    base.network.wait(24 * 60);
    await base.record();
    const { body } = await get('/work?open=true&process=knowledge-publish', 'hq-sl-voice.knowledge');
    expect(body.items[0]).toMatchObject({ title: '待审', stage: 'origin-review', late: true, org: 'hq-sl-voice' });
    expect(await found('hq-sl-voice.author', '?state=in-review')).toEqual(['待审']);
    expect(await found('hq-sl-data.author', '?state=in-review')).toEqual([]);
    expect((await get('/work', 'gs-lz.junior')).body.items).toEqual([]);
    const from = '2026-01-01T00:00:00Z';
    const figures = await get(`/timeliness?from=${from}&to=2027-01-01T00:00:00Z`, 'hq.knowledge');
    const voice = figures.body.rows.find(
      ({ org, process }: Record<string, string>) => org === 'hq-sl-voice' && process === 'knowledge-publish',
    );
    expect(voice).toMatchObject({ share: 1, open: 1, overdue: 1 });
    expect(voice.done).toBeGreaterThan(0);
    const gs = await get(`/timeliness?from=${from}&to=2027-01-01T00:00:00Z`, 'gs.knowledge');
    expect(new Set(gs.body.rows.map(({ org }: { org: string }) => org))).toEqual(new Set(['gs']));
  });

  it('that is half written is kept for its author, until it is handed in', async () => {
    const operation = base.network.begin('knowledge-publish');
    const as = 'hq-sl-voice.author';
    const author = { ...CAST.author, id: await api.idOf(as) };
    operation.do(author, 'register', { org: ORGS.secondLine });
    await base.record();
    const id = idOf(operation.caseId);
    const draft = (by: string) => api.call('GET', `/cases/${id}/draft`, { as: by });
    const keep = (fields: object) => api.call('PUT', `/cases/${id}/draft`, { as, body: { fields } });
    const saved = await keep({ words: { title: '半' } });
    expect([saved.status, saved.body.fields]).toEqual([200, { words: { title: '半' } }]);
    expect((await draft('hq-sl-voice.knowledge')).body.fields).toBeNull();
    expect((await draft('gs.knowledge')).status).toBe(404);
    operation.do(author, 'submit', {
      ...{ words: await base.content({ title: '全', body: '<p>x</p>' }), node: 'n', confidentiality: 'open' },
      provinces: [ORGS.gs],
    });
    await base.record();
    expect((await draft(as)).body.fields).toBeNull();
    expect((await keep({})).status).toBe(409);
  });
});
