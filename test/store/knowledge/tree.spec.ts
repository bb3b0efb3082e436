import { KnowledgeBaseModule } from '../../../src/modules/knowledge-base/knowledge-base.module';
import { RecordedNetwork } from '../../support/knowledge-base';
import { idOf } from '../../support/played-cases';
import { TrustApi, type Answer } from '../../support/trust-api';

let api: TrustApi;
let base: RecordedNetwork;
let top: string;
beforeAll(async () => {
  api = await TrustApi.start([KnowledgeBaseModule]);
  base = new RecordedNetwork(api.database);
  top = (await add({ nameZh: '维护', nameEn: 'Maintenance' })).body.id;
});
afterAll(() => api?.stop());

let keys = 0;
const HQ = 'hq.knowledge';
const add = (body: object, as = HQ): Promise<Answer> =>
  api.call('POST', '/knowledge/nodes', { as, body, headers: { 'idempotency-key': `knowledge-tree-${keys++}` } });
const below = async (...names: string[]): Promise<string[]> => {
  const ids: string[] = [];
  for (const name of names) ids.push((await add({ parent: top, nameZh: name, nameEn: name })).body.id);
  return ids;
};
const patch = (id: string, body: object, as = HQ): Promise<Answer> =>
  api.call('PATCH', `/knowledge/nodes/${id}`, { as, body });
const remove = (id: string, language = 'zh-CN'): Promise<Answer> =>
  api.call('DELETE', `/knowledge/nodes/${id}`, { as: HQ, headers: { 'accept-language': language } });
const names = async (parent: string | null, as = HQ): Promise<string[]> =>
  (await api.call('GET', '/knowledge/tree', { as })).body.nodes
    .filter((node: { parent: string | null }) => node.parent === parent)
    .map(({ nameZh }: { nameZh: string }) => nameZh);
const audited = async (command: string): Promise<Record<string, any>[]> =>
  (
    await api.database.owner.query(
      `SELECT entry FROM audit WHERE stream = 'administration' AND (entry::jsonb)->>'command' = $1 ORDER BY seq`,
      [command],
    )
  ).map(({ entry }: { entry: string }) => JSON.parse(entry));

describe('the order of siblings', () => {
  it('is that in which they came, and what is put at a place makes the others move up', async () => {
    const [first, , third] = await below('甲', '乙', '丙');
    expect(await names(top)).toEqual(['甲', '乙', '丙']);
    expect((await patch(third!, { position: 0 })).body.position).toBe(0);
    expect(await names(top)).toEqual(['丙', '甲', '乙']);
    await patch(first!, { position: 2 });
    expect(await names(top)).toEqual(['丙', '乙', '甲']);
    await patch(first!, { nameZh: '甲甲' });
    expect(await names(top)).toEqual(['丙', '乙', '甲甲']);
    await patch(first!, { position: 9_999 });
    expect(await names(top)).toEqual(['丙', '乙', '甲甲']);
  });
});

describe('a place', () => {
  it('goes to the top of its own tree, and back below another, with everything below it', async () => {
    const [mover, target] = await below('移动者', '目标');
    await add({ parent: mover, nameZh: '随行', nameEn: 'Along' });
    const moved = await patch(mover!, { top: true, position: 0 });
    expect([moved.status, moved.body.parent]).toEqual([200, null]);
    expect((await names(null))[0]).toBe('移动者');
    expect((await patch(mover!, { top: true, parent: target })).body.errors[0].field).toBe('parent');
    await patch(mover!, { parent: target });
    expect(await names(target!)).toEqual(['移动者']);
    expect(await names(mover!)).toEqual(['随行']);
    expect((await patch(mover!, { parent: mover })).status).toBe(422);
    const gone = await patch(mover!, { parent: '0197d5a0-0000-7000-8000-000000000000' });
    expect([gone.status, gone.body.errors[0]]).toMatchObject([422, { field: 'parent', code: 'unknown-node' }]);
  });

  it('of HQ is not moved, renamed or removed by a province, which keeps its own', async () => {
    const [hqs] = await below('总部的');
    for (const answer of [
      await patch(hqs!, { nameZh: '改名' }, 'gs.knowledge'),
      await patch(hqs!, { position: 0 }, 'gs.knowledge'),
      await api.call('DELETE', `/knowledge/nodes/${hqs}`, { as: 'gs.knowledge' }),
    ])
      expect([answer.status, answer.body.code]).toEqual([403, 'not-permitted']);
    const own = (await add({ nameZh: '甘肃的', nameEn: 'Gansu' }, 'gs.knowledge')).body;
    expect((await patch(own.id, { parent: hqs }, 'gs.knowledge')).status).toBe(403);
    expect((await patch(own.id, { nameEn: 'Of Gansu' }, 'gs.knowledge')).body.nameEn).toBe('Of Gansu');
    expect((await patch(own.id, { nameEn: 'Ours' }, HQ)).status).toBe(403);
    const { nodes } = (await api.call('GET', '/knowledge/tree', { as: 'gs.knowledge' })).body;
    const seen = nodes.filter(({ id }: { id: string }) => id === hqs || id === own.id);
    expect(seen.map(({ mayChange, mayRemove }: Record<string, boolean>) => [mayChange, mayRemove])).toEqual([
      [false, false],
      [true, true],
    ]);
  });

  it('is removed only when nothing is there, and says what is', async () => {
    const [held] = await below('有内容');
    const child = (await add({ parent: held, nameZh: '下级', nameEn: 'Child' })).body.id;
    const operation = await base.publish({ words: { title: '占位', body: '<p>占位</p>' }, node: held! });
    base.settle('gs');
    await base.record();
    const refused = await remove(held!);
    expect([refused.status, refused.body.code, refused.body.params]).toEqual([
      ...[409, 'node-in-use', { places: 1, articles: 1 }],
    ]);
    expect(refused.body.detail).toContain('1 条知识');
    expect((await remove(held!, 'en')).body.detail).toContain('articles: 1');
    const { nodes } = (await api.call('GET', '/knowledge/tree?counts=true', { as: HQ })).body;
    expect(nodes.find(({ id }: { id: string }) => id === held).articles).toBe(1);
    expect((await remove(child)).status).toBe(204);
    // A final revocation leaves nothing to be moved elsewhere.
    await base.revoke((operation.state as unknown as { article: string }).article);
    base.settle('gs', 'sn');
    await base.record();
    expect((await remove(held!)).status).toBe(204);
  });

  it('is changed once a key, and every change is in the trail of administration', async () => {
    const [one] = await below('有据可查');
    await patch(one!, { nameEn: 'Traced', position: 0 });
    await remove(one!);
    expect((await audited('create-knowledge-node')).at(-1)!.fields).toMatchObject({ node: one, parent: top });
    expect((await audited('change-knowledge-node')).at(-1)!).toMatchObject({
      actor: { id: await api.idOf(HQ) },
      fields: { node: one, changed: ['nameEn', 'position'] },
    });
    expect((await audited('remove-knowledge-node')).at(-1)!.fields).toEqual({ node: one });
  });
});

describe('what a person may at a place', () => {
  const put = (node: string, named: object[], as = HQ): Promise<Answer> =>
    api.call('PUT', '/knowledge/permissions', { as, body: { node, named } });
  const effective = (node: string, person: string, as = HQ): Promise<Answer> =>
    api.call('GET', `/knowledge/permissions/effective?node=${node}&person=${person}`, { as });
  const told = async (node: string, who: string): Promise<unknown[]> =>
    (await effective(node, await api.idOf(who))).body.rights.map(
      ({ right, allowed, because }: Record<string, unknown>) => [...[right, allowed, because]],
    );

  it('is told with its reason: everybody, by name here or above, as keeper, or only others', async () => {
    const [upper] = await below('权限');
    const lower = (await add({ parent: upper, nameZh: '权限下', nameEn: 'Lower' })).body.id;
    expect(await told(lower, 'gs-lz.junior')).toEqual([
      ['browse', true, 'everybody'],
      ['edit', true, 'everybody'],
      ['remove', true, 'everybody'],
    ]);
    const seniors = { role: 'senior-agent', org: 'gs', browse: true, edit: false, remove: false };
    await put(upper!, [seniors]);
    expect((await told(lower, 'gs-lz.junior'))[0]).toEqual(['browse', false, 'others']);
    expect((await told(lower, 'gs-lz.senior'))[0]).toEqual(['browse', true, 'named']);
    expect((await told(lower, HQ))[0]).toEqual(['browse', true, 'keeper']);
    const { body } = await effective(lower, await api.idOf('gs-lz.senior'));
    expect(body.person.nameZh.length).toBeGreaterThan(0);
    expect(body.rights[0].by).toEqual([{ node: upper, person: null, ...seniors }]);
    const one = { person: await api.idOf('gs-lz.junior'), browse: false, edit: true, remove: false };
    await put(lower, [one]);
    expect((await told(lower, 'gs-lz.junior')).slice(0, 2)).toEqual([
      ['browse', true, 'named'],
      ['edit', true, 'named'],
    ]);
    expect((await audited('name-for-knowledge-node')).at(-1)!.fields).toMatchObject({ node: lower, named: [one] });
  });

  it("of another province's place is nothing", async () => {
    const own = (await add({ nameZh: '陕西的', nameEn: 'Shaanxi' }, 'sn.knowledge')).body.id;
    const { body } = await effective(own, await api.idOf('gs-lz.junior'), 'sn.knowledge');
    expect(body.rights[0]).toEqual({ right: 'browse', allowed: false, because: 'elsewhere', by: [] });
  });

  it('is asked by who keeps the tree, and by everybody about themselves', async () => {
    const [node] = await below('打听');
    const junior = await api.idOf('gs-lz.junior');
    expect((await effective(node!, junior, 'gs-lz.junior')).status).toBe(200);
    expect((await effective(node!, junior, 'gs-lz.senior')).status).toBe(403);
    expect((await effective(node!, junior, 'gs.knowledge')).status).toBe(403);
    const nobody = await effective(node!, idOf('nobody'));
    expect([nobody.status, nobody.body.errors[0]]).toMatchObject([422, { field: 'person', code: 'unknown-person' }]);
    expect((await effective(junior, junior)).status).toBe(404);
  });
});
