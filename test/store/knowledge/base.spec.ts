import { KnowledgeBaseModule } from '../../../src/modules/knowledge-base/knowledge-base.module';
import type { ArticleCaseState } from '../../../domain/knowledge/article/article-state';
import { CAST, ORGS } from '../../support/domain/knowledge-cast';
import { idOf } from '../../support/played-cases';
import { addNode, RecordedNetwork } from '../../support/knowledge-base';
import { TrustApi, type Answer } from '../../support/trust-api';

let api: TrustApi;
let base: RecordedNetwork;
let node: { id: string; path: string };
beforeAll(async () => {
  api = await TrustApi.start([KnowledgeBaseModule]);
  base = new RecordedNetwork(api.database);
  node = await addNode(api.database, '试验');
});
afterAll(() => api?.stop());

const get = (path: string, as: string): Promise<Answer> => api.call('GET', `/knowledge${path}`, { as });
const titles = async (as: string, query = ''): Promise<string[]> =>
  (await get(`/articles${query}`, as)).body.items.map(({ title }: { title: { text: string } }) => title.text);

const FIRST = {
  words: {
    title: '铁路12306短信验证码收不到',
    body: '<p>请客户发送短信到12306。</p><table><tr><td>套餐</td><td>59元</td></tr></table><script>x</script>',
    keywords: ['铁路12306', '验证码'],
  },
};
let article: string;
let caseName: string;

describe('an article on its way to the provinces', () => {
  it('is in the register as soon as HQ has numbered it, and in a province once that has passed it', async () => {
    const operation = await base.publish({ ...FIRST, node: node.id });
    base.settle('gs');
    await base.record();
    caseName = (operation.state as unknown as { article: string }).article;
    article = idOf(caseName);
    expect(await titles('hq.knowledge')).toEqual([FIRST.words.title]);
    expect(await titles('gs-lz.junior')).toEqual([FIRST.words.title]);
    expect(await titles('sn.junior')).toEqual([]);
    expect(await titles('hq.knowledge', '?province=sn')).toEqual([]);
    expect((await get(`/articles/${article}`, 'sn.junior')).status).toBe(404);
    const { status, body } = await get(`/articles/${article}`, 'gs-lz.junior');
    expect([status, body]).toMatchObject([
      200,
      { number: 1, state: 'published', origin: 'hq-sl-voice', keywords: FIRST.words.keywords, mayUpdate: false },
    ]);
    expect(body.body).toBe('<p>请客户发送短信到12306。</p><table><tr><td>套餐</td><td>59元</td></tr></table>');
    expect(body.use).toEqual({ readers: 1, reads: 1, confirmed: null, confirmations: 0 });
  });

  it('has a matrix in which HQ sees every province, and a province itself', async () => {
    const { body } = await get(`/articles/${article}/matrix`, 'hq.knowledge');
    expect(body).toMatchObject({ number: 1, kind: 'publish' });
    expect(body.provinces.map(({ org, outcome, copy }: Record<string, unknown>) => [org, outcome, copy])).toEqual([
      ['gs', 'published', 1],
      ['sn', null, null],
    ]);
    expect((await get(`/articles/${article}/matrix`, 'gs-lz.junior')).body.provinces).toHaveLength(1);
  });

  it('is shown as it was until the province has passed the update', async () => {
    await base.update(caseName, 1, {
      words: {
        ...FIRST.words,
        title: '铁路12306短信验证码说明',
        body: '<p>请客户发送短信 999 到12306。</p><table><tr><td>套餐</td><td>69元</td></tr></table>',
      },
      node: node.id,
    });
    base.settle();
    await base.record();
    expect(await titles('gs-lz.junior')).toEqual([FIRST.words.title]);
    expect(await titles('hq.knowledge')).toEqual(['铁路12306短信验证码说明']);
    expect((await get(`/articles/${article}/editions/2`, 'gs-lz.junior')).status).toBe(404);
    base.settle('gs', 'sn');
    await base.record();
    expect(await titles('gs-lz.junior')).toEqual(['铁路12306短信验证码说明']);
    expect(await titles('sn.junior')).toEqual(['铁路12306短信验证码说明']);
  });

  it('says what changed, word by word and cell by cell', async () => {
    const { body } = await get(`/articles/${article}/diff?from=1&to=2`, 'gs-lz.junior');
    const changed = body.body.filter(({ change }: { change: string }) => change === 'changed');
    expect(changed[0].pieces.filter(({ change }: { change: string }) => change === 'added')).toEqual([
      { change: 'added', text: expect.stringContaining('999') },
    ]);
    expect(changed[1].cells.map(({ change }: { change: string }) => change)).toEqual(['same', 'changed']);
    const { body: lines } = await get(`/articles/${article}/editions`, 'gs-lz.junior');
    expect(lines.items.map(({ number, shown }: Record<string, unknown>) => [number, shown])).toEqual([
      [2, true],
      [1, false],
    ]);
  });

  it('is found by its words, Chinese and mixed, ranked and marked; by some of them, or a title like it', async () => {
    await base.publish({
      words: { title: '5G套餐资费', body: '<p>详见资费表，也可发短信查询。</p>', keywords: ['5G'] },
      node: node.id,
    });
    base.settle('gs');
    await base.record();
    expect(await titles('gs-lz.junior', `?q=${encodeURIComponent('铁路12306')}`)).toEqual(['铁路12306短信验证码说明']);
    // What has only one of the words comes after what has both.
    expect(await titles('gs-lz.junior', `?q=${encodeURIComponent('5g套餐')}`)).toEqual([
      '5G套餐资费',
      '铁路12306短信验证码说明',
    ]);
    expect(await titles('gs-lz.junior', `?q=${encodeURIComponent('短信')}`)).toEqual([
      '铁路12306短信验证码说明',
      '5G套餐资费',
    ]);
    const { body } = await get(`/articles?q=${encodeURIComponent('资费表 迷你')}`, 'gs-lz.junior');
    expect([body.exact, body.items[0].title.text]).toEqual([false, '5G套餐资费']);
    const { text, marks } = body.items[0].snippet;
    expect(marks.map(([from, to]: [number, number]) => text.slice(from, to))).toContain('资费');
  });

  it('follows what has all the words by what has some, page by page', async () => {
    const query = `&q=${encodeURIComponent('短信 资费表')}`;
    const first = (await get(`/articles?limit=1${query}`, 'gs-lz.junior')).body;
    const second = (await get(`/articles?limit=1${query}&cursor=${first.next}`, 'gs-lz.junior')).body;
    expect([first, second].map(({ items, exact }) => [items[0].title.text, exact])).toEqual([
      ['5G套餐资费', true],
      ['铁路12306短信验证码说明', true],
    ]);
    expect(second.next).toBeNull();
  });

  it('walks in pages without losing or repeating one, by relevance and by time', async () => {
    for (const query of ['', `&q=${encodeURIComponent('短信')}`]) {
      const first = (await get(`/articles?limit=1${query}`, 'gs-lz.junior')).body;
      const second = (await get(`/articles?limit=1${query}&cursor=${first.next}`, 'gs-lz.junior')).body;
      expect([first.items[0].id, second.items[0].id].sort()).toEqual(
        [...new Set([first.items[0].id, second.items[0].id])].sort(),
      );
      expect(second.next).toBeNull();
    }
    const wrong = await get(`/articles?limit=1&cursor=abc`, 'gs-lz.junior');
    expect([wrong.status, wrong.body.code]).toEqual([400, 'invalid-cursor']);
  });

  it('is really taken away where the province has passed its revocation', async () => {
    await base.revoke(caseName);
    base.settle('gs');
    await base.record();
    expect(await titles('gs-lz.junior')).toEqual(['5G套餐资费']);
    expect(await titles('sn.junior')).toEqual(['铁路12306短信验证码说明']);
    expect((await get(`/articles/${article}`, 'hq.knowledge')).body.state).toBe('revoked');
    const state = base.network.articles.find(({ caseId }) => caseId === caseName)!.state as ArticleCaseState;
    expect(state.number).toBe(3);
  });
});

describe('a local publication', () => {
  it('is shown in its own province only, once another person has passed it', async () => {
    const driver = base.begin('local-publication');
    const edition = async (title: string) => ({
      words: await base.content({ title, body: `<p>${title}</p>` }),
      node: node.id,
      confidentiality: 'internal',
    });
    driver.do(CAST.gsAgent, 'register', { org: ORGS.gs });
    driver.do(CAST.gsAgent, 'submit', {
      ...(await edition('甘肃初稿')),
      text: await base.content({ title: '-', body: '-' }),
    });
    await base.record();
    expect(await titles('gs-lz.junior')).not.toContain('甘肃初稿');
    driver.do(CAST.gsEditor, 'submit-edited', await edition('甘肃公告'));
    driver.do(CAST.gsManager, 'approve');
    await base.record();
    expect(await titles('gs-lz.junior')).toContain('甘肃公告');
    expect(await titles('sn.junior')).not.toContain('甘肃公告');
    expect(await titles('hq.knowledge')).not.toContain('甘肃公告');
    const { body } = await get(`/articles/${idOf(driver.caseId)}`, 'gs-lz.junior');
    expect(body).toMatchObject({ scope: 'local', number: 1, mayGiveFeedback: false });
  });
});
