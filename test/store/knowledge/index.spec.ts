import { KnowledgeBaseModule } from '../../../src/modules/knowledge-base/knowledge-base.module';
import { OrgsModule } from '../../../src/modules/orgs/orgs.module';
import { addNode, RecordedNetwork } from '../../support/knowledge-base';
import { TrustApi, type Answer } from '../../support/trust-api';

let api: TrustApi;
let top: { id: string; path: string };
let closed: { id: string; path: string };
beforeAll(async () => {
  api = await TrustApi.start([KnowledgeBaseModule, OrgsModule]);
  const base = new RecordedNetwork(api.database);
  top = await addNode(api.database, '索引');
  const lower = await addNode(api.database, '下级', top);
  closed = await addNode(api.database, '内部', top);
  const publish = (title: string, keywords: string[], node = top.id, provinces = ['gs', 'sn']) =>
    base.publish({ words: { title, body: `<p>${title}</p>`, keywords }, node, provinces });
  await publish('重庆漫游', ['漫游', '国内']);
  await publish('【样例】长途资费', ['资费', '漫游']);
  await publish('5G套餐', ['资费', '5G'], lower.id);
  await publish('ARPU说明', ['口径'], lower.id);
  await publish('保密口径', ['口径'], closed.id);
  base.settle('gs');
  await base.record();
  await publish('查询办法', ['资费'], top.id, ['sn']);
  await base.record();
  const named = [{ role: 'senior-agent', browse: true, edit: false, remove: false }];
  await api.call('PUT', '/knowledge/permissions', { as: 'hq.knowledge', body: { node: closed.id, named } });
});
afterAll(() => api?.stop());

const get = (path: string, as = 'gs-lz.junior'): Promise<Answer> => api.call('GET', `/knowledge/index${path}`, { as });
const letters = async (query = '', as?: string): Promise<Record<string, number>> =>
  Object.fromEntries(
    (await get(`/letters${query}`, as)).body.letters.map(({ letter, count }: Record<string, unknown>) => [
      letter,
      count,
    ]),
  );
const titles = async (query: string, as?: string): Promise<string[]> =>
  (await get(`/titles?${query}`, as)).body.items.map(({ title }: { title: string }) => title);

describe('by letter', () => {
  it("counts what the reader's province shows, Chinese under its pinyin, the rest under #", async () => {
    expect(await letters()).toEqual({ A: 1, C: 2, '#': 1 });
    expect(await letters('', 'gs-lz.senior')).toEqual({ A: 1, B: 1, C: 2, '#': 1 });
    expect(await letters('', 'sn.junior')).toEqual({});
    expect(await letters('', 'hq.knowledge')).toEqual({ A: 1, B: 1, C: 2, '#': 1 });
  });

  it('lists titles as they are spelt, page by page, and below a place', async () => {
    expect(await titles('letter=C')).toEqual(['【样例】长途资费', '重庆漫游']);
    const first = (await get('/titles?letter=C&limit=1')).body;
    expect(first.items).toEqual([expect.objectContaining({ title: '【样例】长途资费', scope: 'network', number: 1 })]);
    expect(await titles(`letter=C&limit=1&cursor=${first.next}`)).toEqual(['重庆漫游']);
    expect((await get(`/titles?letter=A&limit=1&cursor=${first.next}`)).body.code).toBe('invalid-cursor');
    expect(await titles(`letter=${encodeURIComponent('#')}&node=${top.id}`)).toEqual(['5G套餐']);
    expect(await titles('letter=B')).toEqual([]);
    expect(await titles('letter=B', 'gs-lz.senior')).toEqual(['保密口径']);
    const wrong = await get('/titles?letter=5');
    expect([wrong.status, wrong.body.errors[0].field]).toEqual([422, 'letter']);
  });
});

describe('by keyword', () => {
  const keywords = async (query = '', as?: string): Promise<unknown[]> =>
    (await get(`/keywords${query}`, as)).body.items.map(({ keyword, count }: Record<string, unknown>) => [
      keyword,
      count,
    ]);

  it('counts articles, commonest first, page by page, of what the reader may read', async () => {
    const all = [
      ...[
        ['漫游', 2],
        ['资费', 2],
      ],
      ...[
        ['5G', 1],
        ['口径', 1],
        ['国内', 1],
      ],
    ];
    expect(await keywords()).toEqual(all);
    expect((await keywords('', 'gs-lz.senior')).slice(0, 3)).toContainEqual(['口径', 2]);
    const pages: unknown[] = [];
    for (let next: string | null | undefined; next !== null;) {
      const { body } = await get(`/keywords?limit=2${next ? `&cursor=${next}` : ''}`);
      pages.push(...body.items.map(({ keyword, count }: Record<string, unknown>) => [keyword, count]));
      next = body.next;
    }
    expect(pages).toEqual(all);
  });

  it('finds them by a part of them', async () => {
    expect(await keywords('?q=5g')).toEqual([['5G', 1]]);
    expect(await keywords(`?q=${encodeURIComponent('费')}`)).toEqual([['资费', 2]]);
    expect(await keywords('?q=%25')).toEqual([]);
  });
});

it('where an article comes from has a name for everybody', async () => {
  const { body } = await api.call('GET', '/orgs', { as: 'gs-lz.junior' });
  const named = new Map(body.names.map((org: Record<string, string>) => [org.id, org]));
  const [{ origin }] = (await api.call('GET', '/knowledge/articles?limit=1', { as: 'gs-lz.junior' })).body.items;
  expect(origin).toMatch(/^hq-sl-/);
  for (const id of [origin, 'hq', 'sn']) {
    expect(named.get(id)).toEqual({
      id,
      nameZh: expect.stringMatching(/\p{Script=Han}/u),
      nameEn: expect.stringMatching(/^[A-Z]/),
    });
    expect(body.orgs.map((org: { id: string }) => org.id)).not.toContain(id);
  }
  expect([...named.keys()]).not.toContain('gs-lz');
});
