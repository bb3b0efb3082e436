import { KnowledgeBaseModule } from '../../../src/modules/knowledge-base/knowledge-base.module';
import { addNode, RecordedNetwork, storedFile } from '../../support/knowledge-base';
import { idOf } from '../../support/played-cases';
import { TrustApi, type Answer } from '../../support/trust-api';

/** An article that was restricted under its first number, and is everybody's under its second. */
let api: TrustApi;
let article: string;
let publication: string;
let files: [secret: string, open: string];
beforeAll(async () => {
  api = await TrustApi.start([KnowledgeBaseModule]);
  const base = new RecordedNetwork(api.database);
  const node = (await addNode(api.database, '资费')).id;
  files = [await storedFile(api.database, '底价.json'), await storedFile(api.database, '资费.json')];
  const edition = (title: string, file: string) => ({
    words: { title, body: `<p>${title}</p>`, attachments: [file] },
    node,
  });
  const first = await base.publish({ ...edition('内部底价', files[0]), more: { confidentiality: 'restricted' } });
  base.settle('gs');
  await base.record();
  publication = idOf(first.caseId);
  const name = (first.state as unknown as { article: string }).article;
  article = idOf(name);
  await base.update(name, 1, edition('公开资费', files[1]));
  base.settle('gs');
  await base.record();
});
afterAll(() => api?.stop());

const get = (path: string, as: string): Promise<Answer> => api.call('GET', `/knowledge${path}`, { as });
const status = async (path: string, as: string): Promise<number> =>
  (await get(`/articles/${article}${path}`, as)).status;

it('stays as confidential as it was: neither read, nor compared, nor downloaded by whoever is not meant', async () => {
  for (const as of ['gs-lz.junior', 'hq.coordinator']) {
    expect([as, await status('/editions/2', as), await status('/editions/1', as)]).toEqual([as, 200, 404]);
    for (const [from, to] of ['12', '21', '11'])
      expect([from, to, await status(`/diff?from=${from}&to=${to}`, as)]).toEqual([from, to, 404]);
    expect(await status(`/attachments/${files[0]}`, as)).toBe(404);
    expect(await status(`/attachments/${files[1]}`, as)).toBe(200);
  }
  expect(await status('/editions/1', 'gs.knowledge')).toBe(200);
  expect(await status('/diff?from=1&to=2', 'gs.knowledge')).toBe(200);
  expect(await status(`/attachments/${files[0]}`, 'gs.knowledge')).toBe(200);
});

it('is listed among the numbers without its title, and marked as not for them', async () => {
  const lines = async (as: string) =>
    (await get(`/articles/${article}/editions`, as)).body.items.map((line: Record<string, unknown>) => [
      line.number,
      line.title,
      line.hidden,
    ]);
  expect(await lines('gs-lz.junior')).toEqual([
    [2, '公开资费', false],
    [1, null, true],
  ]);
  expect((await lines('hq.knowledge'))[1]).toEqual([1, '内部底价', false]);
});

it('is not read by way of the case that published it either, once that has ended', async () => {
  await api.database.owner.query(`UPDATE case_head SET state = jsonb_set(state, '{ended}', 'true') WHERE id = $1`, [
    publication,
  ]);
  for (const path of [`/cases/${publication}/edition`, `/cases/${publication}/diff`]) {
    const { status: refused, body } = await get(path, 'hq.coordinator');
    expect([refused, body.code]).toEqual([403, 'not-permitted']);
    for (const as of ['hq.knowledge', 'hq-sl-voice.author']) expect((await get(path, as)).status).toBe(200);
  }
});

it('is not found by its words, so no list and no export has it', async () => {
  const found = async (as: string) =>
    (await get(`/articles?q=${encodeURIComponent('内部底价')}`, as)).body.items.map(
      ({ title }: { title: { text: string } }) => title.text,
    );
  expect(await found('gs-lz.junior')).not.toContain('内部底价');
});
