import { KnowledgeBaseModule } from '../../../src/modules/knowledge-base/knowledge-base.module';
import { addNode, RecordedNetwork, storedFile } from '../../support/knowledge-base';
import { idOf } from '../../support/played-cases';
import { TrustApi, type Answer } from '../../support/trust-api';

let api: TrustApi;
let base: RecordedNetwork;
let node: { id: string; path: string };
beforeAll(async () => {
  api = await TrustApi.start([KnowledgeBaseModule]);
  base = new RecordedNetwork(api.database);
  node = await addNode(api.database, '附件');
});
afterAll(() => api?.stop());

const file = (name: string): Promise<string> => storedFile(api.database, name);
const words = (title: string, attachments: string[]) => ({ title, body: `<p>${title}</p>`, keywords: [], attachments });
const read = (article: string, as: string): Promise<Answer> =>
  api.call('GET', `/knowledge/articles/${article}`, { as });
const load = (article: string, id: string, as: string): Promise<Answer> =>
  api.call('GET', `/knowledge/articles/${article}/attachments/${id}`, { as });

let article: string;
let caseName: string;
let first: string;
let second: string;

it("is listed with its size and type, and downloaded by the province's readers; another province is told of nothing", async () => {
  first = await file('资费表.json');
  const operation = await base.publish({ words: words('有附件', [first]), node: node.id });
  base.settle('gs');
  await base.record();
  caseName = (operation.state as unknown as { article: string }).article;
  article = idOf(caseName);
  const { body } = await read(article, 'gs-lz.junior');
  expect(body.attachments).toEqual([
    expect.objectContaining({ id: first, fileName: '资费表.json', mediaType: 'application/json', bytes: 25 }),
  ]);
  const got = await load(article, first, 'gs-lz.junior');
  expect([got.status, got.body]).toEqual([200, '{"name":"资费表.json"}']);
  expect(got.headers).toMatchObject({
    'content-type': 'application/octet-stream',
    'content-disposition': expect.stringContaining(encodeURIComponent('资费表.json')),
    'content-digest': expect.stringMatching(/^sha-256=:/),
    'content-security-policy': "default-src 'none'; sandbox",
  });
  for (const answer of [await read(article, 'sn.junior'), await load(article, first, 'sn.junior')])
    expect([answer.status, answer.body.code]).toEqual([404, 'not-found']);
  expect((await api.call('GET', `/knowledge/articles/${article}/attachments/${first}`)).status).toBe(401);
});

it('belongs to its article: by another one, or where the reader may not look, it is not there', async () => {
  const strange = await file('别的.json');
  const closed = await addNode(api.database, '附件内部');
  const other = await base.publish({ words: words('别的', [strange]), node: closed.id });
  base.settle('gs');
  await base.record();
  const otherId = idOf((other.state as unknown as { article: string }).article);
  expect((await load(article, strange, 'gs-lz.junior')).status).toBe(404);
  expect((await load(otherId, strange, 'gs-lz.junior')).status).toBe(200);
  const named = [{ role: 'senior-agent', browse: true, edit: false, remove: false }];
  await api.call('PUT', '/knowledge/permissions', { as: 'hq.knowledge', body: { node: closed.id, named } });
  expect((await load(otherId, strange, 'gs-lz.junior')).status).toBe(404);
  expect((await load(otherId, strange, 'gs-lz.senior')).status).toBe(200);
});

it('of a later number comes with that number, and all go when the province has taken the article down', async () => {
  second = await file('新资费表.json');
  await base.update(caseName, 1, { words: words('有新附件', [second]), node: node.id });
  base.settle();
  await base.record();
  expect((await load(article, second, 'gs-lz.junior')).status).toBe(404);
  expect((await load(article, second, 'hq.knowledge')).status).toBe(200);
  base.settle('gs');
  await base.record();
  expect((await load(article, second, 'gs-lz.junior')).status).toBe(200);
  // What it said before can still be looked at, with its files.
  expect((await load(article, first, 'gs-lz.junior')).status).toBe(200);
  await base.revoke(caseName);
  base.settle('gs');
  await base.record();
  for (const id of [first, second]) expect((await load(article, id, 'gs-lz.junior')).status).toBe(404);
});
